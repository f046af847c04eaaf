// Client::stop_flow_execution: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/stop_flow_execution.h"

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

constexpr internal::Field stop_flow_execution_fields[] = {
    {"executionArn", &internal::string_type, offsetof(StopFlowExecutionView, execution_arn), internal::Slot::optional},
    {"status", &schemas::flow_execution_status_type, offsetof(StopFlowExecutionView, status), internal::Slot::plain},
};
constexpr internal::Schema stop_flow_execution_schema =
    internal::structure_schema<StopFlowExecutionView>("StopFlowExecutionResponse", stop_flow_execution_fields);
constexpr internal::OutputSchema stop_flow_execution_output{
    .view = &stop_flow_execution_schema,
    .body = &stop_flow_execution_schema,
    .needs_body = true,
};
constexpr internal::Operation stop_flow_execution_operation{
    .service = &common::service,
    .name = "StopFlowExecution",
    .errors = common::errors,
    .output = &stop_flow_execution_output,
};

internal::HttpRequest encode(const StopFlowExecutionRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier)
      .segment("/aliases/")
      .label("flowAliasIdentifier", in.flow_alias_identifier)
      .segment("/executions/")
      .label("executionIdentifier", in.execution_identifier)
      .segment("/stop");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StopFlowExecutionRequest& in) {
  writer.begin_object();
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("flowAliasIdentifier", in.flow_alias_identifier);
  writer.member("executionIdentifier", in.execution_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const StopFlowExecutionView*) { return stop_flow_execution_schema; }

Response<StopFlowExecutionView> Client::stop_flow_execution(const StopFlowExecutionRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<StopFlowExecutionView>(*connection_, stop_flow_execution_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StopFlowExecutionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, stop_flow_execution_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
