// Client::get_flow_execution: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/get_flow_execution.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_agent_runtime/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Type get_flow_execution_errors_type =
    internal::list_type<FlowExecutionErrorView>(schemas::flow_execution_error_type);
constexpr internal::Field get_flow_execution_fields[] = {
    {"executionArn", &internal::string_type, offsetof(GetFlowExecutionView, execution_arn), internal::Slot::plain},
    {"status", &schemas::flow_execution_status_type, offsetof(GetFlowExecutionView, status), internal::Slot::plain},
    {"startedAt", &internal::date_time_type, offsetof(GetFlowExecutionView, started_at), internal::Slot::plain},
    {"endedAt", &internal::date_time_type, offsetof(GetFlowExecutionView, ended_at), internal::Slot::optional},
    {"errors", &get_flow_execution_errors_type, offsetof(GetFlowExecutionView, errors), internal::Slot::plain},
    {"flowAliasIdentifier", &internal::string_type, offsetof(GetFlowExecutionView, flow_alias_identifier),
     internal::Slot::plain},
    {"flowIdentifier", &internal::string_type, offsetof(GetFlowExecutionView, flow_identifier), internal::Slot::plain},
    {"flowVersion", &internal::string_type, offsetof(GetFlowExecutionView, flow_version), internal::Slot::plain},
};
constexpr internal::Schema get_flow_execution_schema =
    internal::structure_schema<GetFlowExecutionView>("GetFlowExecutionResponse", get_flow_execution_fields);
constexpr internal::OutputSchema get_flow_execution_output{
    .view = &get_flow_execution_schema,
    .body = &get_flow_execution_schema,
    .needs_body = true,
};
constexpr internal::Operation get_flow_execution_operation{
    .service = &common::service,
    .name = "GetFlowExecution",
    .errors = common::errors,
    .output = &get_flow_execution_output,
};

internal::HttpRequest encode(const GetFlowExecutionRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier)
      .segment("/aliases/")
      .label("flowAliasIdentifier", in.flow_alias_identifier)
      .segment("/executions/")
      .label("executionIdentifier", in.execution_identifier);
  return out;
}

std::string get_flow_execution_reasons(const GetFlowExecutionView& output) {
  internal::PathValues reasons;
  for (const auto& item1 : output.errors)
    if (item1.message) reasons.add(std::string_view(*item1.message));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_flow_execution_aborted_spec{"FlowExecutionAborted", std::chrono::seconds(2),
                                                                 std::chrono::seconds(30), std::chrono::seconds(86400)};

internal::Verdict judge_flow_execution_aborted(const internal::WaitAnswer<GetFlowExecutionView>& answer) {
  if (answer.view) {
    const GetFlowExecutionView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"Aborted"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"Succeeded", "Failed", "TimedOut"}))
      return internal::ruled_out(*state, get_flow_execution_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_flow_execution_succeeded_spec{
    "FlowExecutionSucceeded", std::chrono::seconds(2), std::chrono::seconds(30), std::chrono::seconds(86400)};

internal::Verdict judge_flow_execution_succeeded(const internal::WaitAnswer<GetFlowExecutionView>& answer) {
  if (answer.view) {
    const GetFlowExecutionView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"Succeeded"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"Failed", "TimedOut", "Aborted"}))
      return internal::ruled_out(*state, get_flow_execution_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetFlowExecutionRequest& in) {
  writer.begin_object();
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("flowAliasIdentifier", in.flow_alias_identifier);
  writer.member("executionIdentifier", in.execution_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const GetFlowExecutionView*) { return get_flow_execution_schema; }

Response<GetFlowExecutionView> Client::get_flow_execution(const GetFlowExecutionRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<GetFlowExecutionView>(*connection_, get_flow_execution_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetFlowExecutionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_flow_execution_operation, encode(request), options);
}

Response<GetFlowExecutionView> Client::wait_until_flow_execution_aborted(
    const GetFlowExecutionRequest& request, const WaitOptions<GetFlowExecutionView>& options) const {
  return internal::wait_until<GetFlowExecutionView>(
      *connection_, get_flow_execution_operation, encode(request),
      internal::wait_plan(judge_flow_execution_aborted_spec, options, judge_flow_execution_aborted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_flow_execution_aborted(const internal::AsyncTarget& target,
                                                                   const GetFlowExecutionRequest& request,
                                                                   const WaitOptions<GetFlowExecutionView>& options) {
  return internal::make_pending_wait(
      target, get_flow_execution_operation, encode(request),
      internal::wait_plan(judge_flow_execution_aborted_spec, options, judge_flow_execution_aborted));
}

Response<GetFlowExecutionView> Client::wait_until_flow_execution_succeeded(
    const GetFlowExecutionRequest& request, const WaitOptions<GetFlowExecutionView>& options) const {
  return internal::wait_until<GetFlowExecutionView>(
      *connection_, get_flow_execution_operation, encode(request),
      internal::wait_plan(judge_flow_execution_succeeded_spec, options, judge_flow_execution_succeeded));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_flow_execution_succeeded(const internal::AsyncTarget& target,
                                                                     const GetFlowExecutionRequest& request,
                                                                     const WaitOptions<GetFlowExecutionView>& options) {
  return internal::make_pending_wait(
      target, get_flow_execution_operation, encode(request),
      internal::wait_plan(judge_flow_execution_succeeded_spec, options, judge_flow_execution_succeeded));
}

}  // namespace outcrop::bedrock_agent_runtime
