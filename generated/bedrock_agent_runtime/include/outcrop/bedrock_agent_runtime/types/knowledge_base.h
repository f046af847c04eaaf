// KnowledgeBase: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/types/knowledge_base_retrieval_configuration.h"

namespace outcrop::bedrock_agent_runtime {

struct KnowledgeBase {
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<KnowledgeBaseRetrievalConfiguration> retrieval_configuration{};
};

}  // namespace outcrop::bedrock_agent_runtime
