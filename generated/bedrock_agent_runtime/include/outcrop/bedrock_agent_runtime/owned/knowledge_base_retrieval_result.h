// KnowledgeBaseRetrievalResult.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/owned/retrieval_result_content.h"
#include "outcrop/bedrock_agent_runtime/owned/retrieval_result_location.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"

namespace outcrop::bedrock_agent_runtime {

struct KnowledgeBaseRetrievalResultView;

/// A piece of a source that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_KnowledgeBaseRetrievalResult.html
struct KnowledgeBaseRetrievalResult {
  /// The piece of the source.
  ///
  /// Sensitive: never logged.
  RetrievalResultContent content{};
  /// Where the source is.
  ///
  /// Sensitive: never logged.
  Box<RetrievalResultLocation> location{};
  /// How well it fits the query; more is better.
  std::optional<double> score{};
  /// The metadata of the source, by field.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, Document, std::less<>>> metadata{};
  /// The source's id, by which GetDocumentContent finds the whole document.
  std::optional<std::string> document_id{};

  friend bool operator==(const KnowledgeBaseRetrievalResult&, const KnowledgeBaseRetrievalResult&) = default;
};
KnowledgeBaseRetrievalResult to_owned(const KnowledgeBaseRetrievalResultView& view);
void write_json(internal::JsonWriter& writer, const KnowledgeBaseRetrievalResult& in);

}  // namespace outcrop::bedrock_agent_runtime
