// InvokeAgentRuntimeCommand: the output of Client::invoke_agent_runtime_command, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct InvokeAgentRuntimeCommandView;

/// The answer of InvokeAgentRuntimeCommand: its stream, and which session it comes from.
struct InvokeAgentRuntimeCommand {
  /// The id of the session in the runtime.
  std::optional<std::string> runtime_session_id{};
  /// The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it.
  std::optional<std::string> trace_id{};
  /// The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them.
  std::optional<std::string> trace_parent{};
  /// What tracing systems add to the trace, as the header tracestate of W3C Trace Context writes it.
  std::optional<std::string> trace_state{};
  /// Pairs of key and value that go along with the trace, as the header baggage of W3C writes them.
  std::optional<std::string> baggage{};
  /// The media type of the answer.
  std::string content_type{};
  /// The HTTP status of the answer.
  std::optional<std::int32_t> status_code{};

  friend bool operator==(const InvokeAgentRuntimeCommand&, const InvokeAgentRuntimeCommand&) = default;
};
InvokeAgentRuntimeCommand to_owned(const InvokeAgentRuntimeCommandView& view);
void write_json(internal::JsonWriter& writer, const InvokeAgentRuntimeCommand& in);

}  // namespace outcrop::bedrock_agentcore
