// InlineSessionState: parts of requests.
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

namespace outcrop::bedrock_agent_runtime {

/// What an inline agent should know beside the user's message.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InlineSessionState.html
struct InlineSessionState {
  /// Pairs that stay for the whole session; Lambda functions of actions get them.
  std::optional<std::map<std::string, std::string, std::less<>>> session_attributes{};
  /// Pairs that are valid for this request alone.
  std::optional<std::map<std::string, std::string, std::less<>>> prompt_session_attributes{};
  /// Results of the actions that a `returnControl` event asked for. With them, `inputText` is ignored.
  ///
  /// 1 to 5 entries.
  std::optional<std::vector<InvocationResultMember>> return_control_invocation_results{};
  /// The `invocationId` of the `returnControl` event that the results answer.
  std::optional<std::string> invocation_id{};
  /// Files that the agent may work on.
  std::optional<std::vector<InputFile>> files{};
  /// An earlier conversation that the agent should know.
  std::optional<ConversationHistory> conversation_history{};

  friend bool operator==(const InlineSessionState&, const InlineSessionState&) = default;
};
void write_json(internal::JsonWriter& writer, const InlineSessionState& in);

}  // namespace outcrop::bedrock_agent_runtime
