// Input and output of Client::invoke_agent.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/types/bedrock_model_configurations.h"
#include "outcrop/bedrock_agent_runtime/types/prompt_creation_configurations.h"
#include "outcrop/bedrock_agent_runtime/types/session_state.h"
#include "outcrop/bedrock_agent_runtime/types/streaming_configurations.h"
#include "outcrop/bedrock_agent_runtime/views/response_stream.h"
#include "outcrop/event_stream.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::invoke_agent. An absent member is not sent.
struct InvokeAgentRequest {
  std::optional<SessionState> session_state{};
  /// Required.
  std::optional<std::string> agent_id{};
  /// Required.
  std::optional<std::string> agent_alias_id{};
  /// Required.
  std::optional<std::string> session_id{};
  std::optional<bool> end_session{};
  std::optional<bool> enable_trace{};
  /// Sensitive: never logged.
  std::optional<std::string> input_text{};
  std::optional<std::string> memory_id{};
  std::optional<BedrockModelConfigurations> bedrock_model_configurations{};
  std::optional<StreamingConfigurations> streaming_configurations{};
  std::optional<PromptCreationConfigurations> prompt_creation_configurations{};
  std::optional<std::string> source_arn{};
};

/// What Client::invoke_agent has beside its events (`ResponseStreamView`): EventStream::response(). Valid as long as
/// the stream.
struct InvokeAgentView {
  std::string_view content_type{};
  std::string_view session_id{};
  std::optional<std::string_view> memory_id{};
};

}  // namespace outcrop::bedrock_agent_runtime
