// Client::invoke_agent_runtime_command: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/invoke_agent_runtime_command.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/stream_call.h"
#include "schemas.h"
#include "service.h"
#include "streams.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field invoke_agent_runtime_command_fields[] = {
    {"X-Amzn-Bedrock-AgentCore-Runtime-Session-Id", &internal::string_type,
     offsetof(InvokeAgentRuntimeCommandView, runtime_session_id), internal::Slot::optional},
    {"X-Amzn-Trace-Id", &internal::string_type, offsetof(InvokeAgentRuntimeCommandView, trace_id),
     internal::Slot::optional},
    {"traceparent", &internal::string_type, offsetof(InvokeAgentRuntimeCommandView, trace_parent),
     internal::Slot::optional},
    {"tracestate", &internal::string_type, offsetof(InvokeAgentRuntimeCommandView, trace_state),
     internal::Slot::optional},
    {"baggage", &internal::string_type, offsetof(InvokeAgentRuntimeCommandView, baggage), internal::Slot::optional},
    {"Content-Type", &internal::string_type, offsetof(InvokeAgentRuntimeCommandView, content_type),
     internal::Slot::plain},
    {"statusCode", &internal::int32_type, offsetof(InvokeAgentRuntimeCommandView, status_code),
     internal::Slot::optional},
};
constexpr internal::Schema invoke_agent_runtime_command_schema =
    internal::structure_schema<InvokeAgentRuntimeCommandView>("InvokeAgentRuntimeCommandResponse",
                                                              invoke_agent_runtime_command_fields);
constexpr internal::Schema invoke_agent_runtime_command_body =
    internal::structure_schema<InvokeAgentRuntimeCommandView>("InvokeAgentRuntimeCommandResponse");
constexpr internal::HeaderField invoke_agent_runtime_command_headers[] = {
    {.name = "x-amzn-bedrock-agentcore-runtime-session-id",
     .type = &internal::string_type,
     .offset = offsetof(InvokeAgentRuntimeCommandView, runtime_session_id),
     .slot = internal::Slot::optional},
    {.name = "x-amzn-trace-id",
     .type = &internal::string_type,
     .offset = offsetof(InvokeAgentRuntimeCommandView, trace_id),
     .slot = internal::Slot::optional},
    {.name = "traceparent",
     .type = &internal::string_type,
     .offset = offsetof(InvokeAgentRuntimeCommandView, trace_parent),
     .slot = internal::Slot::optional},
    {.name = "tracestate",
     .type = &internal::string_type,
     .offset = offsetof(InvokeAgentRuntimeCommandView, trace_state),
     .slot = internal::Slot::optional},
    {.name = "baggage",
     .type = &internal::string_type,
     .offset = offsetof(InvokeAgentRuntimeCommandView, baggage),
     .slot = internal::Slot::optional},
    {.name = "content-type",
     .type = &internal::string_type,
     .offset = offsetof(InvokeAgentRuntimeCommandView, content_type),
     .slot = internal::Slot::plain},
};
constexpr internal::OutputSchema invoke_agent_runtime_command_output{
    .view = &invoke_agent_runtime_command_schema,
    .body = &invoke_agent_runtime_command_body,
    .headers = invoke_agent_runtime_command_headers,
    .status_code = &invoke_agent_runtime_command_fields[6],
};
constexpr internal::Operation invoke_agent_runtime_command_operation{
    .service = &common::service,
    .name = "InvokeAgentRuntimeCommand",
    .errors = common::errors,
    .output = &invoke_agent_runtime_command_output,
    .events = &streams::invoke_agent_runtime_command_stream_output,
    .model_invocation = true,
};

internal::HttpRequest encode(const InvokeAgentRuntimeCommandRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/runtimes/"};
  out.label("agentRuntimeArn", in.agent_runtime_arn)
      .segment("/commands")
      .query("qualifier", in.qualifier)
      .query("accountId", in.account_id)
      .header("Content-Type", in.content_type)
      .header("Accept", in.accept)
      .header("X-Amzn-Bedrock-AgentCore-Runtime-Session-Id", internal::idempotency_token(in.runtime_session_id))
      .header("X-Amzn-Trace-Id", in.trace_id)
      .header("traceparent", in.trace_parent)
      .header("tracestate", in.trace_state)
      .header("baggage", in.baggage);
  if (!in.body) out.missing("body");
  out.json_payload(in.body, /*empty_object=*/true);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const InvokeAgentRuntimeCommandRequest& in) {
  writer.begin_object();
  writer.member("contentType", in.content_type);
  writer.member("accept", in.accept);
  writer.member("runtimeSessionId", in.runtime_session_id);
  writer.member("traceId", in.trace_id);
  writer.member("traceParent", in.trace_parent);
  writer.member("traceState", in.trace_state);
  writer.member("baggage", in.baggage);
  writer.member("agentRuntimeArn", in.agent_runtime_arn);
  writer.member("qualifier", in.qualifier);
  writer.member("accountId", in.account_id);
  writer.member("body", in.body);
  writer.end_object();
}

const internal::Schema& schema_of(const InvokeAgentRuntimeCommandView*) { return invoke_agent_runtime_command_schema; }

EventStream<InvokeAgentRuntimeCommandView, InvokeAgentRuntimeCommandStreamOutputView>
Client::invoke_agent_runtime_command(const InvokeAgentRuntimeCommandRequest& request,
                                     const CallOptions& options) const {
  return internal::stream<InvokeAgentRuntimeCommandView, InvokeAgentRuntimeCommandStreamOutputView>(
      connection_, invoke_agent_runtime_command_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
