// KnowledgeBaseRetrievalResultView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/views/retrieval_result_content.h"
#include "outcrop/bedrock_agent_runtime/views/retrieval_result_location.h"
#include "outcrop/document.h"
#include "outcrop/map_view.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent_runtime {

/// A piece of a source that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_KnowledgeBaseRetrievalResult.html
struct KnowledgeBaseRetrievalResultView {
  /// The piece of the source.
  ///
  /// Sensitive: never logged.
  RetrievalResultContentView content{};
  /// Where the source is.
  ///
  /// Sensitive: never logged.
  OptionalRef<RetrievalResultLocationView> location{};
  /// How well it fits the query; more is better.
  std::optional<double> score{};
  /// The metadata of the source, by field.
  ///
  /// Sensitive: never logged.
  MapView<DocumentView> metadata{};
  /// The source's id, by which GetDocumentContent finds the whole document.
  std::optional<std::string_view> document_id{};
};
const internal::Schema& schema_of(const KnowledgeBaseRetrievalResultView*);

}  // namespace outcrop::bedrock_agent_runtime
