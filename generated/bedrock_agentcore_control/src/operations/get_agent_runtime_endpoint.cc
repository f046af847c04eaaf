// Client::get_agent_runtime_endpoint: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_agent_runtime_endpoint.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field get_agent_runtime_endpoint_fields[] = {
    {"liveVersion", &internal::string_type, offsetof(GetAgentRuntimeEndpointView, live_version),
     internal::Slot::optional},
    {"targetVersion", &internal::string_type, offsetof(GetAgentRuntimeEndpointView, target_version),
     internal::Slot::optional},
    {"agentRuntimeEndpointArn", &internal::string_type,
     offsetof(GetAgentRuntimeEndpointView, agent_runtime_endpoint_arn), internal::Slot::plain},
    {"agentRuntimeArn", &internal::string_type, offsetof(GetAgentRuntimeEndpointView, agent_runtime_arn),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetAgentRuntimeEndpointView, description),
     internal::Slot::optional},
    {"status", &schemas::agent_runtime_endpoint_status_type, offsetof(GetAgentRuntimeEndpointView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetAgentRuntimeEndpointView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(GetAgentRuntimeEndpointView, last_updated_at),
     internal::Slot::plain},
    {"failureReason", &internal::string_type, offsetof(GetAgentRuntimeEndpointView, failure_reason),
     internal::Slot::optional},
    {"name", &internal::string_type, offsetof(GetAgentRuntimeEndpointView, name), internal::Slot::plain, true},
    {"id", &internal::string_type, offsetof(GetAgentRuntimeEndpointView, id), internal::Slot::plain},
};
constexpr internal::Schema get_agent_runtime_endpoint_schema = internal::structure_schema<GetAgentRuntimeEndpointView>(
    "GetAgentRuntimeEndpointResponse", get_agent_runtime_endpoint_fields);
constexpr internal::OutputSchema get_agent_runtime_endpoint_output{
    .view = &get_agent_runtime_endpoint_schema,
    .body = &get_agent_runtime_endpoint_schema,
    .needs_body = true,
};
constexpr internal::Operation get_agent_runtime_endpoint_operation{
    .service = &common::service,
    .name = "GetAgentRuntimeEndpoint",
    .errors = common::errors,
    .output = &get_agent_runtime_endpoint_output,
};

internal::HttpRequest encode(const GetAgentRuntimeEndpointRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/runtimes/"};
  out.label("agentRuntimeId", in.agent_runtime_id)
      .segment("/runtime-endpoints/")
      .label("endpointName", in.endpoint_name)
      .segment("/");
  return out;
}

std::string get_agent_runtime_endpoint_reasons(const GetAgentRuntimeEndpointView& output) {
  internal::PathValues reasons;
  if (output.failure_reason) reasons.add(std::string_view(*output.failure_reason));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_agent_runtime_endpoint_deleted_spec{
    "AgentRuntimeEndpointDeleted", std::chrono::seconds(2), std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_agent_runtime_endpoint_deleted(
    const internal::WaitAnswer<GetAgentRuntimeEndpointView>& answer) {
  if (answer.view) {
    const GetAgentRuntimeEndpointView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (const auto state = values.first_of({"DELETE_FAILED"}))
      return internal::ruled_out(*state, get_agent_runtime_endpoint_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_agent_runtime_endpoint_ready_spec{
    "AgentRuntimeEndpointReady", std::chrono::seconds(2), std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_agent_runtime_endpoint_ready(const internal::WaitAnswer<GetAgentRuntimeEndpointView>& answer) {
  if (answer.view) {
    const GetAgentRuntimeEndpointView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"READY"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"CREATE_FAILED", "UPDATE_FAILED", "DELETING", "DELETE_FAILED"}))
      return internal::ruled_out(*state, get_agent_runtime_endpoint_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAgentRuntimeEndpointRequest& in) {
  writer.begin_object();
  writer.member("agentRuntimeId", in.agent_runtime_id);
  writer.sensitive().member("endpointName", in.endpoint_name);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAgentRuntimeEndpointView*) { return get_agent_runtime_endpoint_schema; }

Response<GetAgentRuntimeEndpointView> Client::get_agent_runtime_endpoint(const GetAgentRuntimeEndpointRequest& request,
                                                                         const CallOptions& options) const {
  return internal::call<GetAgentRuntimeEndpointView>(*connection_, get_agent_runtime_endpoint_operation,
                                                     encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentRuntimeEndpointRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_agent_runtime_endpoint_operation, encode(request), options);
}

Response<GetAgentRuntimeEndpointView> Client::wait_until_agent_runtime_endpoint_deleted(
    const GetAgentRuntimeEndpointRequest& request, const WaitOptions<GetAgentRuntimeEndpointView>& options) const {
  return internal::wait_until<GetAgentRuntimeEndpointView>(
      *connection_, get_agent_runtime_endpoint_operation, encode(request),
      internal::wait_plan(judge_agent_runtime_endpoint_deleted_spec, options, judge_agent_runtime_endpoint_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_agent_runtime_endpoint_deleted(
    const internal::AsyncTarget& target, const GetAgentRuntimeEndpointRequest& request,
    const WaitOptions<GetAgentRuntimeEndpointView>& options) {
  return internal::make_pending_wait(
      target, get_agent_runtime_endpoint_operation, encode(request),
      internal::wait_plan(judge_agent_runtime_endpoint_deleted_spec, options, judge_agent_runtime_endpoint_deleted));
}

Response<GetAgentRuntimeEndpointView> Client::wait_until_agent_runtime_endpoint_ready(
    const GetAgentRuntimeEndpointRequest& request, const WaitOptions<GetAgentRuntimeEndpointView>& options) const {
  return internal::wait_until<GetAgentRuntimeEndpointView>(
      *connection_, get_agent_runtime_endpoint_operation, encode(request),
      internal::wait_plan(judge_agent_runtime_endpoint_ready_spec, options, judge_agent_runtime_endpoint_ready));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_agent_runtime_endpoint_ready(
    const internal::AsyncTarget& target, const GetAgentRuntimeEndpointRequest& request,
    const WaitOptions<GetAgentRuntimeEndpointView>& options) {
  return internal::make_pending_wait(
      target, get_agent_runtime_endpoint_operation, encode(request),
      internal::wait_plan(judge_agent_runtime_endpoint_ready_spec, options, judge_agent_runtime_endpoint_ready));
}

}  // namespace outcrop::bedrock_agentcore_control
