// Client::start_flow_execution: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/start_flow_execution.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent_runtime/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field start_flow_execution_fields[] = {
    {"executionArn", &internal::string_type, offsetof(StartFlowExecutionView, execution_arn), internal::Slot::optional},
};
constexpr internal::Schema start_flow_execution_schema =
    internal::structure_schema<StartFlowExecutionView>("StartFlowExecutionResponse", start_flow_execution_fields);
constexpr internal::OutputSchema start_flow_execution_output{
    .view = &start_flow_execution_schema,
    .body = &start_flow_execution_schema,
};
constexpr internal::Operation start_flow_execution_operation{
    .service = &common::service,
    .name = "StartFlowExecution",
    .errors = common::errors,
    .output = &start_flow_execution_output,
    .creates_anew = true,
};

internal::HttpRequest encode(const StartFlowExecutionRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier)
      .segment("/aliases/")
      .label("flowAliasIdentifier", in.flow_alias_identifier)
      .segment("/executions");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("flowExecutionName", in.flow_execution_name);
    writer.required("inputs", in.inputs);
    writer.member("modelPerformanceConfiguration", in.model_performance_configuration);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StartFlowExecutionRequest& in) {
  writer.begin_object();
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("flowAliasIdentifier", in.flow_alias_identifier);
  writer.member("flowExecutionName", in.flow_execution_name);
  writer.member("inputs", in.inputs);
  writer.member("modelPerformanceConfiguration", in.model_performance_configuration);
  writer.end_object();
}

const internal::Schema& schema_of(const StartFlowExecutionView*) { return start_flow_execution_schema; }

Response<StartFlowExecutionView> Client::start_flow_execution(const StartFlowExecutionRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<StartFlowExecutionView>(*connection_, start_flow_execution_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartFlowExecutionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, start_flow_execution_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
