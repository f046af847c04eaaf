// KnowledgeBaseDocumentDetailView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/s3_location.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// The id of a document that is put into a knowledge base directly.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CustomDocumentIdentifier.html
struct CustomDocumentIdentifierView {
  /// The id, which the caller chooses.
  std::string_view id{};
};
const internal::Schema& schema_of(const CustomDocumentIdentifierView*);

/// Which document of a data source is meant.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DocumentIdentifier.html
struct DocumentIdentifierView {
  /// Which of the other members is set: the kind of the data source.
  Open<ContentDataSourceType> data_source_type{};
  /// The document in Amazon S3.
  OptionalRef<S3LocationView> s3{};
  /// The id that the document was put in with.
  OptionalRef<CustomDocumentIdentifierView> custom{};
};
const internal::Schema& schema_of(const DocumentIdentifierView*);

/// The state of a document in a knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_KnowledgeBaseDocumentDetail.html
struct KnowledgeBaseDocumentDetailView {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string_view knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  std::string_view data_source_id{};
  /// Whether the document can be found, or why not.
  Open<DocumentStatus> status{};
  /// Which document it is.
  DocumentIdentifierView identifier{};
  /// Why the document is in this state, such as why it was ignored.
  std::optional<std::string_view> status_reason{};
  /// When it changed last.
  std::optional<Timestamp> updated_at{};
};
const internal::Schema& schema_of(const KnowledgeBaseDocumentDetailView*);

}  // namespace outcrop::bedrock_agent
