// KnowledgeBaseDocumentDetail.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/document_identifier.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct KnowledgeBaseDocumentDetailView;

/// The state of a document in a knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_KnowledgeBaseDocumentDetail.html
struct KnowledgeBaseDocumentDetail {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  std::string data_source_id{};
  /// Whether the document can be found, or why not.
  std::optional<OwnedOpen<DocumentStatus>> status{};
  /// Which document it is.
  DocumentIdentifier identifier{};
  /// Why the document is in this state, such as why it was ignored.
  std::optional<std::string> status_reason{};
  /// When it changed last.
  std::optional<Timestamp> updated_at{};

  friend bool operator==(const KnowledgeBaseDocumentDetail&, const KnowledgeBaseDocumentDetail&) = default;
};
KnowledgeBaseDocumentDetail to_owned(const KnowledgeBaseDocumentDetailView& view);
void write_json(internal::JsonWriter& writer, const KnowledgeBaseDocumentDetail& in);

}  // namespace outcrop::bedrock_agent
