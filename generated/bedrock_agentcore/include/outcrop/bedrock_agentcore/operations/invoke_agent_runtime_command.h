// Input and output of Client::invoke_agent_runtime_command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/invoke_agent_runtime_command_request_body.h"
#include "outcrop/bedrock_agentcore/views/invoke_agent_runtime_command_stream_output.h"
#include "outcrop/event_stream.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::invoke_agent_runtime_command. An absent member is not sent.
struct InvokeAgentRuntimeCommandRequest {
  std::optional<std::string> content_type{};
  std::optional<std::string> accept{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> runtime_session_id{};
  std::optional<std::string> trace_id{};
  std::optional<std::string> trace_parent{};
  std::optional<std::string> trace_state{};
  std::optional<std::string> baggage{};
  /// Required.
  std::optional<std::string> agent_runtime_arn{};
  std::optional<std::string> qualifier{};
  std::optional<std::string> account_id{};
  /// Required.
  std::optional<InvokeAgentRuntimeCommandRequestBody> body{};

  friend bool operator==(const InvokeAgentRuntimeCommandRequest&, const InvokeAgentRuntimeCommandRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeAgentRuntimeCommandRequest& in);

/// What Client::invoke_agent_runtime_command has beside its events (`InvokeAgentRuntimeCommandStreamOutputView`):
/// EventStream::response(). Valid as long as the stream.
struct InvokeAgentRuntimeCommandView {
  std::optional<std::string_view> runtime_session_id{};
  std::optional<std::string_view> trace_id{};
  std::optional<std::string_view> trace_parent{};
  std::optional<std::string_view> trace_state{};
  std::optional<std::string_view> baggage{};
  std::string_view content_type{};
  std::optional<std::int32_t> status_code{};
};
const internal::Schema& schema_of(const InvokeAgentRuntimeCommandView*);

}  // namespace outcrop::bedrock_agentcore
