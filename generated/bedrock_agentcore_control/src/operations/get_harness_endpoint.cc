// Client::get_harness_endpoint: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_harness_endpoint.h"

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

constexpr internal::Field get_harness_endpoint_fields[] = {
    {"endpoint", &schemas::harness_endpoint_type, offsetof(GetHarnessEndpointView, endpoint), internal::Slot::plain},
};
constexpr internal::Schema get_harness_endpoint_schema =
    internal::structure_schema<GetHarnessEndpointView>("GetHarnessEndpointResponse", get_harness_endpoint_fields);
constexpr internal::OutputSchema get_harness_endpoint_output{
    .view = &get_harness_endpoint_schema,
    .body = &get_harness_endpoint_schema,
    .needs_body = true,
};
constexpr internal::Operation get_harness_endpoint_operation{
    .service = &common::service,
    .name = "GetHarnessEndpoint",
    .errors = common::errors,
    .output = &get_harness_endpoint_output,
};

internal::HttpRequest encode(const GetHarnessEndpointRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/harnesses/"};
  out.label("harnessId", in.harness_id).segment("/endpoints/").label("endpointName", in.endpoint_name);
  return out;
}

std::string get_harness_endpoint_reasons(const GetHarnessEndpointView& output) {
  internal::PathValues reasons;
  if (output.endpoint.failure_reason) reasons.add(std::string_view(*output.endpoint.failure_reason));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_harness_endpoint_deleted_spec{
    "HarnessEndpointDeleted", std::chrono::seconds(2), std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_harness_endpoint_deleted(const internal::WaitAnswer<GetHarnessEndpointView>& answer) {
  if (answer.view) {
    const GetHarnessEndpointView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.endpoint.status.text()));
    if (const auto state = values.first_of({"DELETE_FAILED"}))
      return internal::ruled_out(*state, get_harness_endpoint_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_harness_endpoint_ready_spec{"HarnessEndpointReady", std::chrono::seconds(2),
                                                                 std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_harness_endpoint_ready(const internal::WaitAnswer<GetHarnessEndpointView>& answer) {
  if (answer.view) {
    const GetHarnessEndpointView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.endpoint.status.text()));
    if (values.first_of({"READY"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"CREATE_FAILED", "UPDATE_FAILED", "DELETING", "DELETE_FAILED"}))
      return internal::ruled_out(*state, get_harness_endpoint_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetHarnessEndpointRequest& in) {
  writer.begin_object();
  writer.member("harnessId", in.harness_id);
  writer.member("endpointName", in.endpoint_name);
  writer.end_object();
}

const internal::Schema& schema_of(const GetHarnessEndpointView*) { return get_harness_endpoint_schema; }

Response<GetHarnessEndpointView> Client::get_harness_endpoint(const GetHarnessEndpointRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<GetHarnessEndpointView>(*connection_, get_harness_endpoint_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetHarnessEndpointRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_harness_endpoint_operation, encode(request), options);
}

Response<GetHarnessEndpointView> Client::wait_until_harness_endpoint_deleted(
    const GetHarnessEndpointRequest& request, const WaitOptions<GetHarnessEndpointView>& options) const {
  return internal::wait_until<GetHarnessEndpointView>(
      *connection_, get_harness_endpoint_operation, encode(request),
      internal::wait_plan(judge_harness_endpoint_deleted_spec, options, judge_harness_endpoint_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_harness_endpoint_deleted(
    const internal::AsyncTarget& target, const GetHarnessEndpointRequest& request,
    const WaitOptions<GetHarnessEndpointView>& options) {
  return internal::make_pending_wait(
      target, get_harness_endpoint_operation, encode(request),
      internal::wait_plan(judge_harness_endpoint_deleted_spec, options, judge_harness_endpoint_deleted));
}

Response<GetHarnessEndpointView> Client::wait_until_harness_endpoint_ready(
    const GetHarnessEndpointRequest& request, const WaitOptions<GetHarnessEndpointView>& options) const {
  return internal::wait_until<GetHarnessEndpointView>(
      *connection_, get_harness_endpoint_operation, encode(request),
      internal::wait_plan(judge_harness_endpoint_ready_spec, options, judge_harness_endpoint_ready));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_harness_endpoint_ready(const internal::AsyncTarget& target,
                                                                   const GetHarnessEndpointRequest& request,
                                                                   const WaitOptions<GetHarnessEndpointView>& options) {
  return internal::make_pending_wait(
      target, get_harness_endpoint_operation, encode(request),
      internal::wait_plan(judge_harness_endpoint_ready_spec, options, judge_harness_endpoint_ready));
}

}  // namespace outcrop::bedrock_agentcore_control
