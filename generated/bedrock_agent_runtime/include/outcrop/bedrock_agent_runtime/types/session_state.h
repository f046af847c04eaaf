// SessionState and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/types/conversation_history.h"
#include "outcrop/bedrock_agent_runtime/types/input_file.h"
#include "outcrop/bedrock_agent_runtime/types/invocation_result_member.h"
#include "outcrop/bedrock_agent_runtime/types/knowledge_base_retrieval_configuration.h"

namespace outcrop::bedrock_agent_runtime {

struct KnowledgeBaseConfiguration {
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  /// Required.
  std::optional<KnowledgeBaseRetrievalConfiguration> retrieval_configuration{};
};

struct SessionState {
  std::optional<std::map<std::string, std::string, std::less<>>> session_attributes{};
  std::optional<std::map<std::string, std::string, std::less<>>> prompt_session_attributes{};
  std::optional<std::vector<InvocationResultMember>> return_control_invocation_results{};
  std::optional<std::string> invocation_id{};
  std::optional<std::vector<InputFile>> files{};
  std::optional<std::vector<KnowledgeBaseConfiguration>> knowledge_base_configurations{};
  std::optional<ConversationHistory> conversation_history{};
};

}  // namespace outcrop::bedrock_agent_runtime
