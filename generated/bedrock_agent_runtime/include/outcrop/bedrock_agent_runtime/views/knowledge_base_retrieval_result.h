// KnowledgeBaseRetrievalResultView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/views/retrieval_result_content.h"
#include "outcrop/bedrock_agent_runtime/views/retrieval_result_location.h"
#include "outcrop/document.h"
#include "outcrop/map_view.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent_runtime {

struct KnowledgeBaseRetrievalResultView {
  /// Sensitive: never logged.
  RetrievalResultContentView content{};
  /// Sensitive: never logged.
  OptionalRef<RetrievalResultLocationView> location{};
  std::optional<double> score{};
  /// Sensitive: never logged.
  MapView<DocumentView> metadata{};
  std::optional<std::string_view> document_id{};
};

}  // namespace outcrop::bedrock_agent_runtime
