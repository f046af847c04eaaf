// Client::invoke_flow: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/invoke_flow.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent_runtime/client.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/stream_call.h"
#include "schemas.h"
#include "service.h"
#include "streams.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field invoke_flow_fields[] = {
    {"x-amz-bedrock-flow-execution-id", &internal::string_type, offsetof(InvokeFlowView, execution_id),
     internal::Slot::optional},
};
constexpr internal::Schema invoke_flow_schema =
    internal::structure_schema<InvokeFlowView>("InvokeFlowResponse", invoke_flow_fields);
constexpr internal::Schema invoke_flow_body = internal::structure_schema<InvokeFlowView>("InvokeFlowResponse");
constexpr internal::HeaderField invoke_flow_headers[] = {
    {.name = "x-amz-bedrock-flow-execution-id",
     .type = &internal::string_type,
     .offset = offsetof(InvokeFlowView, execution_id),
     .slot = internal::Slot::optional},
};
constexpr internal::OutputSchema invoke_flow_output{
    .view = &invoke_flow_schema,
    .body = &invoke_flow_body,
    .headers = invoke_flow_headers,
};
constexpr internal::Operation invoke_flow_operation{
    .service = &common::service,
    .name = "InvokeFlow",
    .errors = common::errors,
    .output = &invoke_flow_output,
    .events = &streams::flow_response_stream,
    .model_invocation = true,
};

internal::HttpRequest encode(const InvokeFlowRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier)
      .segment("/aliases/")
      .label("flowAliasIdentifier", in.flow_alias_identifier);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("inputs", in.inputs);
    writer.member("enableTrace", in.enable_trace);
    writer.member("modelPerformanceConfiguration", in.model_performance_configuration);
    writer.member("executionId", in.execution_id);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const InvokeFlowRequest& in) {
  writer.begin_object();
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("flowAliasIdentifier", in.flow_alias_identifier);
  writer.member("inputs", in.inputs);
  writer.member("enableTrace", in.enable_trace);
  writer.member("modelPerformanceConfiguration", in.model_performance_configuration);
  writer.member("executionId", in.execution_id);
  writer.end_object();
}

const internal::Schema& schema_of(const InvokeFlowView*) { return invoke_flow_schema; }

EventStream<InvokeFlowView, FlowResponseStreamView> Client::invoke_flow(const InvokeFlowRequest& request,
                                                                        const CallOptions& options) const {
  return internal::stream<InvokeFlowView, FlowResponseStreamView>(connection_, invoke_flow_operation, encode(request),
                                                                  options);
}

}  // namespace outcrop::bedrock_agent_runtime
