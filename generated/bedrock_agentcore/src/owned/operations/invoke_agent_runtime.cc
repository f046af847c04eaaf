// Makes InvokeAgentRuntime: the output of Client::invoke_agent_runtime, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/invoke_agent_runtime.h"

#include "outcrop/bedrock_agentcore/operations/invoke_agent_runtime.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

InvokeAgentRuntime to_owned(const InvokeAgentRuntimeView& view) {
  InvokeAgentRuntime owned;
  internal::own(owned.runtime_session_id, view.runtime_session_id);
  internal::own(owned.mcp_session_id, view.mcp_session_id);
  internal::own(owned.mcp_protocol_version, view.mcp_protocol_version);
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.trace_parent, view.trace_parent);
  internal::own(owned.trace_state, view.trace_state);
  internal::own(owned.baggage, view.baggage);
  internal::own(owned.content_type, view.content_type);
  internal::own(owned.status_code, view.status_code);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvokeAgentRuntime& in) {
  writer.begin_object();
  writer.member("X-Amzn-Bedrock-AgentCore-Runtime-Session-Id", in.runtime_session_id);
  writer.member("Mcp-Session-Id", in.mcp_session_id);
  writer.member("Mcp-Protocol-Version", in.mcp_protocol_version);
  writer.member("X-Amzn-Trace-Id", in.trace_id);
  writer.member("traceparent", in.trace_parent);
  writer.member("tracestate", in.trace_state);
  writer.member("baggage", in.baggage);
  writer.member("Content-Type", in.content_type);
  writer.member("statusCode", in.status_code);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
