// Client::invoke_agent_runtime: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/invoke_agent_runtime.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/byte_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field invoke_agent_runtime_fields[] = {
    {"X-Amzn-Bedrock-AgentCore-Runtime-Session-Id", &internal::string_type,
     offsetof(InvokeAgentRuntimeView, runtime_session_id), internal::Slot::optional},
    {"Mcp-Session-Id", &internal::string_type, offsetof(InvokeAgentRuntimeView, mcp_session_id),
     internal::Slot::optional},
    {"Mcp-Protocol-Version", &internal::string_type, offsetof(InvokeAgentRuntimeView, mcp_protocol_version),
     internal::Slot::optional},
    {"X-Amzn-Trace-Id", &internal::string_type, offsetof(InvokeAgentRuntimeView, trace_id), internal::Slot::optional},
    {"traceparent", &internal::string_type, offsetof(InvokeAgentRuntimeView, trace_parent), internal::Slot::optional},
    {"tracestate", &internal::string_type, offsetof(InvokeAgentRuntimeView, trace_state), internal::Slot::optional},
    {"baggage", &internal::string_type, offsetof(InvokeAgentRuntimeView, baggage), internal::Slot::optional},
    {"Content-Type", &internal::string_type, offsetof(InvokeAgentRuntimeView, content_type), internal::Slot::plain},
    {"statusCode", &internal::int32_type, offsetof(InvokeAgentRuntimeView, status_code), internal::Slot::optional},
};
constexpr internal::Schema invoke_agent_runtime_schema =
    internal::structure_schema<InvokeAgentRuntimeView>("InvokeAgentRuntimeResponse", invoke_agent_runtime_fields);
constexpr internal::Schema invoke_agent_runtime_body =
    internal::structure_schema<InvokeAgentRuntimeView>("InvokeAgentRuntimeResponse");
constexpr internal::HeaderField invoke_agent_runtime_headers[] = {
    {.name = "x-amzn-bedrock-agentcore-runtime-session-id",
     .type = &internal::string_type,
     .offset = offsetof(InvokeAgentRuntimeView, runtime_session_id),
     .slot = internal::Slot::optional},
    {.name = "mcp-session-id",
     .type = &internal::string_type,
     .offset = offsetof(InvokeAgentRuntimeView, mcp_session_id),
     .slot = internal::Slot::optional},
    {.name = "mcp-protocol-version",
     .type = &internal::string_type,
     .offset = offsetof(InvokeAgentRuntimeView, mcp_protocol_version),
     .slot = internal::Slot::optional},
    {.name = "x-amzn-trace-id",
     .type = &internal::string_type,
     .offset = offsetof(InvokeAgentRuntimeView, trace_id),
     .slot = internal::Slot::optional},
    {.name = "traceparent",
     .type = &internal::string_type,
     .offset = offsetof(InvokeAgentRuntimeView, trace_parent),
     .slot = internal::Slot::optional},
    {.name = "tracestate",
     .type = &internal::string_type,
     .offset = offsetof(InvokeAgentRuntimeView, trace_state),
     .slot = internal::Slot::optional},
    {.name = "baggage",
     .type = &internal::string_type,
     .offset = offsetof(InvokeAgentRuntimeView, baggage),
     .slot = internal::Slot::optional},
    {.name = "content-type",
     .type = &internal::string_type,
     .offset = offsetof(InvokeAgentRuntimeView, content_type),
     .slot = internal::Slot::plain},
};
constexpr internal::OutputSchema invoke_agent_runtime_output{
    .view = &invoke_agent_runtime_schema,
    .body = &invoke_agent_runtime_body,
    .headers = invoke_agent_runtime_headers,
    .status_code = &invoke_agent_runtime_fields[8],
};
constexpr internal::Operation invoke_agent_runtime_operation{
    .service = &common::service,
    .name = "InvokeAgentRuntime",
    .errors = common::errors,
    .output = &invoke_agent_runtime_output,
    .streams_bytes = true,
    .model_invocation = true,
};

internal::HttpRequest encode(const InvokeAgentRuntimeRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/runtimes/"};
  out.label("agentRuntimeArn", in.agent_runtime_arn)
      .segment("/invocations")
      .query("qualifier", in.qualifier)
      .query("accountId", in.account_id)
      .header("Content-Type", in.content_type)
      .header("Accept", in.accept)
      .header("Mcp-Session-Id", in.mcp_session_id)
      .header("X-Amzn-Bedrock-AgentCore-Runtime-Session-Id", internal::idempotency_token(in.runtime_session_id))
      .header("Mcp-Protocol-Version", in.mcp_protocol_version)
      .header("Mcp-Method", in.mcp_method)
      .header("Mcp-Name", in.mcp_name)
      .header("X-Amzn-Bedrock-AgentCore-Runtime-User-Id", in.runtime_user_id)
      .header("X-Amzn-Trace-Id", in.trace_id)
      .header("traceparent", in.trace_parent)
      .header("tracestate", in.trace_state)
      .header("baggage", in.baggage);
  if (!in.payload) out.missing("payload");
  out.model_payload(in.payload);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const InvokeAgentRuntimeRequest& in) {
  writer.begin_object();
  writer.member("contentType", in.content_type);
  writer.member("accept", in.accept);
  writer.member("mcpSessionId", in.mcp_session_id);
  writer.member("runtimeSessionId", in.runtime_session_id);
  writer.member("mcpProtocolVersion", in.mcp_protocol_version);
  writer.member("mcpMethod", in.mcp_method);
  writer.member("mcpName", in.mcp_name);
  writer.member("runtimeUserId", in.runtime_user_id);
  writer.member("traceId", in.trace_id);
  writer.member("traceParent", in.trace_parent);
  writer.member("traceState", in.trace_state);
  writer.member("baggage", in.baggage);
  writer.member("agentRuntimeArn", in.agent_runtime_arn);
  writer.member("qualifier", in.qualifier);
  writer.member("accountId", in.account_id);
  writer.sensitive().member("payload", in.payload);
  writer.end_object();
}

const internal::Schema& schema_of(const InvokeAgentRuntimeView*) { return invoke_agent_runtime_schema; }

ByteStream<InvokeAgentRuntimeView> Client::invoke_agent_runtime(const InvokeAgentRuntimeRequest& request,
                                                                const CallOptions& options) const {
  return internal::byte_stream<InvokeAgentRuntimeView>(connection_, invoke_agent_runtime_operation, encode(request),
                                                       options);
}

}  // namespace outcrop::bedrock_agentcore
