// InvokeAgentRuntime: the output of Client::invoke_agent_runtime, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct InvokeAgentRuntimeView;

/// The agent's answer, and which session it comes from.
struct InvokeAgentRuntime {
  /// The id of the session in the runtime.
  std::optional<std::string> runtime_session_id{};
  /// The session of the Model Context Protocol, for the next request.
  std::optional<std::string> mcp_session_id{};
  /// The version of the Model Context Protocol that `response` follows.
  std::optional<std::string> mcp_protocol_version{};
  /// The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it.
  std::optional<std::string> trace_id{};
  /// The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them.
  std::optional<std::string> trace_parent{};
  /// What tracing systems add to the trace, as the header tracestate of W3C Trace Context writes it.
  std::optional<std::string> trace_state{};
  /// Pairs of key and value that go along with the trace, as the header baggage of W3C writes them.
  std::optional<std::string> baggage{};
  /// The media type of `response`; text/event-stream where the agent sends it piece by piece.
  std::string content_type{};
  /// The HTTP status of the answer.
  std::optional<std::int32_t> status_code{};

  friend bool operator==(const InvokeAgentRuntime&, const InvokeAgentRuntime&) = default;
};
InvokeAgentRuntime to_owned(const InvokeAgentRuntimeView& view);
void write_json(internal::JsonWriter& writer, const InvokeAgentRuntime& in);

}  // namespace outcrop::bedrock_agentcore
