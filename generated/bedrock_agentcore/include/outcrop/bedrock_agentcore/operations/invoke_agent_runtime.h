// Input and output of Client::invoke_agent_runtime.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/byte_stream.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::invoke_agent_runtime. An absent member is not sent.
/// Which agent is asked what.
struct InvokeAgentRuntimeRequest {
  /// The media type of `payload`, such as application/json.
  std::optional<std::string> content_type{};
  /// The media type that the answer should have, such as application/json or text/event-stream.
  std::optional<std::string> accept{};
  /// The session of the Model Context Protocol, where the runtime serves that.
  std::optional<std::string> mcp_session_id{};
  /// The session that answers; the same id leads to the same container and what it remembers. Absent: a new one, by
  /// an id that the client makes.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> runtime_session_id{};
  /// The version of the Model Context Protocol that `payload` follows.
  std::optional<std::string> mcp_protocol_version{};
  /// The method of the Model Context Protocol that `payload` calls, such as tools/call.
  std::optional<std::string> mcp_method{};
  /// The tool, resource or prompt that `payload` is about: the tool's name for tools/call, the URI for
  /// resources/read, the prompt's name for prompts/get.
  std::optional<std::string> mcp_name{};
  /// The user on whose behalf the call is made. It needs the permission bedrock-agentcore:InvokeAgentRuntimeForUser
  /// as well.
  std::optional<std::string> runtime_user_id{};
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
  /// What the agent is asked, as it expects it; mostly a JSON object.
  ///
  /// Required. Sensitive: never logged.
  std::optional<Blob> payload{};

  friend bool operator==(const InvokeAgentRuntimeRequest&, const InvokeAgentRuntimeRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeAgentRuntimeRequest& in);

/// What Client::invoke_agent_runtime has beside its bytes: ByteStream::response(). Valid as long as the stream.
/// The agent's answer, and which session it comes from.
struct InvokeAgentRuntimeView {
  /// The id of the session in the runtime.
  std::optional<std::string_view> runtime_session_id{};
  /// The session of the Model Context Protocol, for the next request.
  std::optional<std::string_view> mcp_session_id{};
  /// The version of the Model Context Protocol that `response` follows.
  std::optional<std::string_view> mcp_protocol_version{};
  /// The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it.
  std::optional<std::string_view> trace_id{};
  /// The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them.
  std::optional<std::string_view> trace_parent{};
  /// What tracing systems add to the trace, as the header tracestate of W3C Trace Context writes it.
  std::optional<std::string_view> trace_state{};
  /// Pairs of key and value that go along with the trace, as the header baggage of W3C writes them.
  std::optional<std::string_view> baggage{};
  /// The media type of `response`; text/event-stream where the agent sends it piece by piece.
  std::string_view content_type{};
  /// The HTTP status of the answer.
  std::optional<std::int32_t> status_code{};
};
const internal::Schema& schema_of(const InvokeAgentRuntimeView*);

}  // namespace outcrop::bedrock_agentcore
