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
/// Which command in which session.
struct InvokeAgentRuntimeCommandRequest {
  /// The media type of `body`.
  std::optional<std::string> content_type{};
  /// The media type that the answer should have.
  std::optional<std::string> accept{};
  /// The session to run the command in. Absent: a new one, by an id that the client makes.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> runtime_session_id{};
  /// The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it.
  std::optional<std::string> trace_id{};
  /// The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them.
  std::optional<std::string> trace_parent{};
  /// What tracing systems add to the trace, as the header tracestate of W3C Trace Context writes it.
  std::optional<std::string> trace_state{};
  /// Pairs of key and value that go along with the trace, as the header baggage of W3C writes them.
  std::optional<std::string> baggage{};
  /// The ARN of the agent runtime, or its id together with `accountId`.
  ///
  /// Required.
  std::optional<std::string> agent_runtime_arn{};
  /// The name of the endpoint, which stands for a version. Absent: DEFAULT.
  std::optional<std::string> qualifier{};
  /// The account of the agent runtime; needed where `agentRuntimeArn` is an id.
  std::optional<std::string> account_id{};
  /// The command, and how long it may run.
  ///
  /// Required.
  std::optional<InvokeAgentRuntimeCommandRequestBody> body{};

  friend bool operator==(const InvokeAgentRuntimeCommandRequest&, const InvokeAgentRuntimeCommandRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeAgentRuntimeCommandRequest& in);

/// What Client::invoke_agent_runtime_command has beside its events (`InvokeAgentRuntimeCommandStreamOutputView`):
/// EventStream::response(). Valid as long as the stream. The answer of InvokeAgentRuntimeCommand: its stream, and which
/// session it comes from.
struct InvokeAgentRuntimeCommandView {
  /// The id of the session in the runtime.
  std::optional<std::string_view> runtime_session_id{};
  /// The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it.
  std::optional<std::string_view> trace_id{};
  /// The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them.
  std::optional<std::string_view> trace_parent{};
  /// What tracing systems add to the trace, as the header tracestate of W3C Trace Context writes it.
  std::optional<std::string_view> trace_state{};
  /// Pairs of key and value that go along with the trace, as the header baggage of W3C writes them.
  std::optional<std::string_view> baggage{};
  /// The media type of the answer.
  std::string_view content_type{};
  /// The HTTP status of the answer.
  std::optional<std::int32_t> status_code{};
};
const internal::Schema& schema_of(const InvokeAgentRuntimeCommandView*);

}  // namespace outcrop::bedrock_agentcore
