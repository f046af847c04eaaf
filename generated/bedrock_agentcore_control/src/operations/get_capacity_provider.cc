// Client::get_capacity_provider: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_capacity_provider.h"

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

constexpr internal::Field get_capacity_provider_fields[] = {
    {"capacityProviderId", &internal::string_type, offsetof(GetCapacityProviderView, capacity_provider_id),
     internal::Slot::plain},
    {"capacityProviderArn", &internal::string_type, offsetof(GetCapacityProviderView, capacity_provider_arn),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetCapacityProviderView, name), internal::Slot::plain},
    {"status", &schemas::capacity_provider_status_type, offsetof(GetCapacityProviderView, status),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetCapacityProviderView, description), internal::Slot::optional,
     true},
    {"statusCode", &schemas::capacity_provider_status_code_type, offsetof(GetCapacityProviderView, status_code),
     internal::Slot::plain},
    {"statusReason", &internal::string_type, offsetof(GetCapacityProviderView, status_reason),
     internal::Slot::optional},
    {"permissionsConfiguration", &schemas::permissions_configuration_type,
     offsetof(GetCapacityProviderView, permissions_configuration), internal::Slot::plain},
    {"computeConfiguration", &schemas::compute_configuration_type,
     offsetof(GetCapacityProviderView, compute_configuration), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetCapacityProviderView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(GetCapacityProviderView, last_updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema get_capacity_provider_schema =
    internal::structure_schema<GetCapacityProviderView>("GetCapacityProviderOutput", get_capacity_provider_fields);
constexpr internal::OutputSchema get_capacity_provider_output{
    .view = &get_capacity_provider_schema,
    .body = &get_capacity_provider_schema,
    .needs_body = true,
};
constexpr internal::Operation get_capacity_provider_operation{
    .service = &common::service,
    .name = "GetCapacityProvider",
    .errors = common::errors,
    .output = &get_capacity_provider_output,
};

internal::HttpRequest encode(const GetCapacityProviderRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/capacity-providers/"};
  out.label("capacityProviderId", in.capacity_provider_id);
  return out;
}

std::string get_capacity_provider_reasons(const GetCapacityProviderView& output) {
  internal::PathValues reasons;
  if (output.status_reason) reasons.add(std::string_view(*output.status_reason));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_capacity_provider_deleted_spec{
    "CapacityProviderDeleted", std::chrono::seconds(2), std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_capacity_provider_deleted(const internal::WaitAnswer<GetCapacityProviderView>& answer) {
  if (answer.view) {
    const GetCapacityProviderView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (const auto state = values.first_of({"DELETE_FAILED"}))
      return internal::ruled_out(*state, get_capacity_provider_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_capacity_provider_ready_spec{"CapacityProviderReady", std::chrono::seconds(2),
                                                                  std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_capacity_provider_ready(const internal::WaitAnswer<GetCapacityProviderView>& answer) {
  if (answer.view) {
    const GetCapacityProviderView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"READY"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"CREATE_FAILED", "UPDATE_FAILED", "DELETING", "DELETE_FAILED"}))
      return internal::ruled_out(*state, get_capacity_provider_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetCapacityProviderRequest& in) {
  writer.begin_object();
  writer.member("capacityProviderId", in.capacity_provider_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetCapacityProviderView*) { return get_capacity_provider_schema; }

Response<GetCapacityProviderView> Client::get_capacity_provider(const GetCapacityProviderRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<GetCapacityProviderView>(*connection_, get_capacity_provider_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetCapacityProviderRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_capacity_provider_operation, encode(request), options);
}

Response<GetCapacityProviderView> Client::wait_until_capacity_provider_deleted(
    const GetCapacityProviderRequest& request, const WaitOptions<GetCapacityProviderView>& options) const {
  return internal::wait_until<GetCapacityProviderView>(
      *connection_, get_capacity_provider_operation, encode(request),
      internal::wait_plan(judge_capacity_provider_deleted_spec, options, judge_capacity_provider_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_capacity_provider_deleted(
    const internal::AsyncTarget& target, const GetCapacityProviderRequest& request,
    const WaitOptions<GetCapacityProviderView>& options) {
  return internal::make_pending_wait(
      target, get_capacity_provider_operation, encode(request),
      internal::wait_plan(judge_capacity_provider_deleted_spec, options, judge_capacity_provider_deleted));
}

Response<GetCapacityProviderView> Client::wait_until_capacity_provider_ready(
    const GetCapacityProviderRequest& request, const WaitOptions<GetCapacityProviderView>& options) const {
  return internal::wait_until<GetCapacityProviderView>(
      *connection_, get_capacity_provider_operation, encode(request),
      internal::wait_plan(judge_capacity_provider_ready_spec, options, judge_capacity_provider_ready));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_capacity_provider_ready(
    const internal::AsyncTarget& target, const GetCapacityProviderRequest& request,
    const WaitOptions<GetCapacityProviderView>& options) {
  return internal::make_pending_wait(
      target, get_capacity_provider_operation, encode(request),
      internal::wait_plan(judge_capacity_provider_ready_spec, options, judge_capacity_provider_ready));
}

}  // namespace outcrop::bedrock_agentcore_control
