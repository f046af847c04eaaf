// Input and output of Client::invoke_agent.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/bedrock_model_configurations.h"
#include "outcrop/bedrock_agent_runtime/types/prompt_creation_configurations.h"
#include "outcrop/bedrock_agent_runtime/types/session_state.h"
#include "outcrop/bedrock_agent_runtime/types/streaming_configurations.h"
#include "outcrop/bedrock_agent_runtime/views/response_stream.h"
#include "outcrop/box.h"
#include "outcrop/event_stream.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::invoke_agent. An absent member is not sent.
/// A message to an agent.
struct InvokeAgentRequest {
  /// What the agent should know beside the message.
  Box<SessionState> session_state{};
  /// The id that the agent was given when it was created.
  ///
  /// Required. At most 10 characters: letters and digits.
  std::optional<std::string> agent_id{};
  /// The id of the agent's alias; TSTALIASID stands for the working draft.
  ///
  /// Required. At most 10 characters: letters and digits.
  std::optional<std::string> agent_alias_id{};
  /// The conversation, by an id that the caller chooses. Use it again to go on.
  ///
  /// Required. 2 to 100 characters: letters, digits, dots, underscores, colons and hyphens.
  std::optional<std::string> session_id{};
  /// True ends the session with this request.
  std::optional<bool> end_session{};
  /// True asks for `trace` events, which tell what the agent does.
  std::optional<bool> enable_trace{};
  /// The user's message. Ignored where `sessionState` brings results of actions.
  ///
  /// At most 25000000 characters. Sensitive: never logged.
  std::optional<std::string> input_text{};
  /// The memory, by an id that the caller chooses, such as one for each user. It needs an agent with memory.
  ///
  /// 2 to 100 characters: letters, digits, dots, underscores, colons and hyphens.
  std::optional<std::string> memory_id{};
  /// How the agent's model is called.
  std::optional<BedrockModelConfigurations> bedrock_model_configurations{};
  /// Whether the answer comes in pieces.
  std::optional<StreamingConfigurations> streaming_configurations{};
  /// What of the earlier conversation goes into the prompt.
  std::optional<PromptCreationConfigurations> prompt_creation_configurations{};
  /// The ARN of the resource that makes the call, where it is made for one.
  ///
  /// At most 2048 characters.
  std::optional<std::string> source_arn{};

  friend bool operator==(const InvokeAgentRequest&, const InvokeAgentRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeAgentRequest& in);

/// What Client::invoke_agent has beside its events (`ResponseStreamView`): EventStream::response(). Valid as long as
/// the stream. The agent's answer as a stream, and which conversation it belongs to.
struct InvokeAgentView {
  /// The media type, usually application/json.
  std::string_view content_type{};
  /// The conversation, by the id that the request gave it.
  std::string_view session_id{};
  /// The id of the memory that the agent used.
  std::optional<std::string_view> memory_id{};
};
const internal::Schema& schema_of(const InvokeAgentView*);

}  // namespace outcrop::bedrock_agent_runtime
