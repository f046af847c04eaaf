// Client::get_registry: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_registry.h"

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

constexpr internal::Field get_registry_fields[] = {
    {"name", &internal::string_type, offsetof(GetRegistryView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetRegistryView, description), internal::Slot::optional, true},
    {"registryId", &internal::string_type, offsetof(GetRegistryView, registry_id), internal::Slot::plain},
    {"registryArn", &internal::string_type, offsetof(GetRegistryView, registry_arn), internal::Slot::plain},
    {"authorizerType", &schemas::registry_authorizer_type_type, offsetof(GetRegistryView, authorizer_type),
     internal::Slot::plain},
    {"authorizerConfiguration", &schemas::authorizer_configuration_type,
     offsetof(GetRegistryView, authorizer_configuration), internal::Slot::reference},
    {"approvalConfiguration", &schemas::approval_configuration_type, offsetof(GetRegistryView, approval_configuration),
     internal::Slot::reference},
    {"status", &schemas::registry_status_type, offsetof(GetRegistryView, status), internal::Slot::plain},
    {"statusReason", &internal::string_type, offsetof(GetRegistryView, status_reason), internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(GetRegistryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetRegistryView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema get_registry_schema =
    internal::structure_schema<GetRegistryView>("GetRegistryResponse", get_registry_fields);
constexpr internal::OutputSchema get_registry_output{
    .view = &get_registry_schema,
    .body = &get_registry_schema,
    .needs_body = true,
};
constexpr internal::Operation get_registry_operation{
    .service = &common::service,
    .name = "GetRegistry",
    .errors = common::errors,
    .output = &get_registry_output,
};

internal::HttpRequest encode(const GetRegistryRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/registries/"};
  out.label("registryId", in.registry_id);
  return out;
}

std::string get_registry_reasons(const GetRegistryView& output) {
  internal::PathValues reasons;
  if (output.status_reason) reasons.add(std::string_view(*output.status_reason));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_registry_deleted_spec{"RegistryDeleted", std::chrono::seconds(2),
                                                           std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_registry_deleted(const internal::WaitAnswer<GetRegistryView>& answer) {
  if (answer.view) {
    const GetRegistryView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (const auto state = values.first_of({"DELETE_FAILED"}))
      return internal::ruled_out(*state, get_registry_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_registry_ready_spec{"RegistryReady", std::chrono::seconds(2),
                                                         std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_registry_ready(const internal::WaitAnswer<GetRegistryView>& answer) {
  if (answer.view) {
    const GetRegistryView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"READY"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"CREATE_FAILED", "UPDATE_FAILED", "DELETING", "DELETE_FAILED"}))
      return internal::ruled_out(*state, get_registry_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetRegistryRequest& in) {
  writer.begin_object();
  writer.member("registryId", in.registry_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetRegistryView*) { return get_registry_schema; }

Response<GetRegistryView> Client::get_registry(const GetRegistryRequest& request, const CallOptions& options) const {
  return internal::call<GetRegistryView>(*connection_, get_registry_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetRegistryRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_registry_operation, encode(request), options);
}

Response<GetRegistryView> Client::wait_until_registry_deleted(const GetRegistryRequest& request,
                                                              const WaitOptions<GetRegistryView>& options) const {
  return internal::wait_until<GetRegistryView>(
      *connection_, get_registry_operation, encode(request),
      internal::wait_plan(judge_registry_deleted_spec, options, judge_registry_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_registry_deleted(const internal::AsyncTarget& target,
                                                             const GetRegistryRequest& request,
                                                             const WaitOptions<GetRegistryView>& options) {
  return internal::make_pending_wait(target, get_registry_operation, encode(request),
                                     internal::wait_plan(judge_registry_deleted_spec, options, judge_registry_deleted));
}

Response<GetRegistryView> Client::wait_until_registry_ready(const GetRegistryRequest& request,
                                                            const WaitOptions<GetRegistryView>& options) const {
  return internal::wait_until<GetRegistryView>(
      *connection_, get_registry_operation, encode(request),
      internal::wait_plan(judge_registry_ready_spec, options, judge_registry_ready));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_registry_ready(const internal::AsyncTarget& target,
                                                           const GetRegistryRequest& request,
                                                           const WaitOptions<GetRegistryView>& options) {
  return internal::make_pending_wait(target, get_registry_operation, encode(request),
                                     internal::wait_plan(judge_registry_ready_spec, options, judge_registry_ready));
}

}  // namespace outcrop::bedrock_agentcore_control
