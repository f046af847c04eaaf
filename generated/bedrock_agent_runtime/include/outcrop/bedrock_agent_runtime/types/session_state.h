// SessionState and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/conversation_history.h"
#include "outcrop/bedrock_agent_runtime/types/input_file.h"
#include "outcrop/bedrock_agent_runtime/types/invocation_result_member.h"
#include "outcrop/bedrock_agent_runtime/types/knowledge_base_retrieval_configuration.h"

namespace outcrop::bedrock_agent_runtime {

/// How a knowledge base of the agent is searched in this request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_KnowledgeBaseConfiguration.html
struct KnowledgeBaseConfiguration {
  /// The id of a knowledge base that belongs to the agent.
  ///
  /// Required. At most 10 characters: letters and digits.
  std::optional<std::string> knowledge_base_id{};
  /// How it is searched.
  ///
  /// Required.
  std::optional<KnowledgeBaseRetrievalConfiguration> retrieval_configuration{};

  friend bool operator==(const KnowledgeBaseConfiguration&, const KnowledgeBaseConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const KnowledgeBaseConfiguration& in);

/// What an agent should know beside the user's message.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_SessionState.html
struct SessionState {
  /// Pairs that stay for the whole session; Lambda functions of actions get them.
  std::optional<std::map<std::string, std::string, std::less<>>> session_attributes{};
  /// Pairs that are valid for this request alone; a prompt can contain them.
  std::optional<std::map<std::string, std::string, std::less<>>> prompt_session_attributes{};
  /// Results of the actions that a `returnControl` event asked for. With them, `inputText` is ignored.
  ///
  /// 1 to 5 entries.
  std::optional<std::vector<InvocationResultMember>> return_control_invocation_results{};
  /// The `invocationId` of the `returnControl` event that the results answer.
  std::optional<std::string> invocation_id{};
  /// Files that the agent may work on.
  std::optional<std::vector<InputFile>> files{};
  /// How knowledge bases of the agent are searched in this request.
  ///
  /// At least 1 entry.
  std::optional<std::vector<KnowledgeBaseConfiguration>> knowledge_base_configurations{};
  /// An earlier conversation that the agent should know.
  std::optional<ConversationHistory> conversation_history{};

  friend bool operator==(const SessionState&, const SessionState&) = default;
};
void write_json(internal::JsonWriter& writer, const SessionState& in);

}  // namespace outcrop::bedrock_agent_runtime
