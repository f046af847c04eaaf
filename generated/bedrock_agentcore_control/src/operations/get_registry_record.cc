// Client::get_registry_record: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_registry_record.h"

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

constexpr internal::Field get_registry_record_fields[] = {
    {"registryArn", &internal::string_type, offsetof(GetRegistryRecordView, registry_arn), internal::Slot::plain},
    {"recordArn", &internal::string_type, offsetof(GetRegistryRecordView, record_arn), internal::Slot::plain},
    {"recordId", &internal::string_type, offsetof(GetRegistryRecordView, record_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetRegistryRecordView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetRegistryRecordView, description), internal::Slot::optional,
     true},
    {"descriptorType", &schemas::descriptor_type_type, offsetof(GetRegistryRecordView, descriptor_type),
     internal::Slot::plain},
    {"descriptors", &schemas::descriptors_type, offsetof(GetRegistryRecordView, descriptors), internal::Slot::plain},
    {"recordVersion", &internal::string_type, offsetof(GetRegistryRecordView, record_version),
     internal::Slot::optional},
    {"status", &schemas::registry_record_status_type, offsetof(GetRegistryRecordView, status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetRegistryRecordView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetRegistryRecordView, updated_at), internal::Slot::plain},
    {"statusReason", &internal::string_type, offsetof(GetRegistryRecordView, status_reason), internal::Slot::optional},
    {"synchronizationType", &schemas::synchronization_type_type, offsetof(GetRegistryRecordView, synchronization_type),
     internal::Slot::plain},
    {"synchronizationConfiguration", &schemas::synchronization_configuration_type,
     offsetof(GetRegistryRecordView, synchronization_configuration), internal::Slot::reference},
};
constexpr internal::Schema get_registry_record_schema =
    internal::structure_schema<GetRegistryRecordView>("GetRegistryRecordResponse", get_registry_record_fields);
constexpr internal::OutputSchema get_registry_record_output{
    .view = &get_registry_record_schema,
    .body = &get_registry_record_schema,
    .needs_body = true,
};
constexpr internal::Operation get_registry_record_operation{
    .service = &common::service,
    .name = "GetRegistryRecord",
    .errors = common::errors,
    .output = &get_registry_record_output,
};

internal::HttpRequest encode(const GetRegistryRecordRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/registries/"};
  out.label("registryId", in.registry_id).segment("/records/").label("recordId", in.record_id);
  return out;
}

std::string get_registry_record_reasons(const GetRegistryRecordView& output) {
  internal::PathValues reasons;
  if (output.status_reason) reasons.add(std::string_view(*output.status_reason));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_registry_record_approved_spec{
    "RegistryRecordApproved", std::chrono::seconds(2), std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_registry_record_approved(const internal::WaitAnswer<GetRegistryRecordView>& answer) {
  if (answer.view) {
    const GetRegistryRecordView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"APPROVED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"REJECTED", "DEPRECATED", "CREATE_FAILED", "UPDATE_FAILED"}))
      return internal::ruled_out(*state, get_registry_record_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_registry_record_created_spec{"RegistryRecordCreated", std::chrono::seconds(2),
                                                                  std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_registry_record_created(const internal::WaitAnswer<GetRegistryRecordView>& answer) {
  if (answer.view) {
    const GetRegistryRecordView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.status.text()));
    if (values.first_of({"DRAFT", "PENDING_APPROVAL", "APPROVED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"REJECTED", "DEPRECATED", "CREATE_FAILED", "UPDATE_FAILED"}))
      return internal::ruled_out(*state, get_registry_record_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetRegistryRecordRequest& in) {
  writer.begin_object();
  writer.member("registryId", in.registry_id);
  writer.member("recordId", in.record_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetRegistryRecordView*) { return get_registry_record_schema; }

Response<GetRegistryRecordView> Client::get_registry_record(const GetRegistryRecordRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<GetRegistryRecordView>(*connection_, get_registry_record_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetRegistryRecordRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_registry_record_operation, encode(request), options);
}

Response<GetRegistryRecordView> Client::wait_until_registry_record_approved(
    const GetRegistryRecordRequest& request, const WaitOptions<GetRegistryRecordView>& options) const {
  return internal::wait_until<GetRegistryRecordView>(
      *connection_, get_registry_record_operation, encode(request),
      internal::wait_plan(judge_registry_record_approved_spec, options, judge_registry_record_approved));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_registry_record_approved(
    const internal::AsyncTarget& target, const GetRegistryRecordRequest& request,
    const WaitOptions<GetRegistryRecordView>& options) {
  return internal::make_pending_wait(
      target, get_registry_record_operation, encode(request),
      internal::wait_plan(judge_registry_record_approved_spec, options, judge_registry_record_approved));
}

Response<GetRegistryRecordView> Client::wait_until_registry_record_created(
    const GetRegistryRecordRequest& request, const WaitOptions<GetRegistryRecordView>& options) const {
  return internal::wait_until<GetRegistryRecordView>(
      *connection_, get_registry_record_operation, encode(request),
      internal::wait_plan(judge_registry_record_created_spec, options, judge_registry_record_created));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_registry_record_created(const internal::AsyncTarget& target,
                                                                    const GetRegistryRecordRequest& request,
                                                                    const WaitOptions<GetRegistryRecordView>& options) {
  return internal::make_pending_wait(
      target, get_registry_record_operation, encode(request),
      internal::wait_plan(judge_registry_record_created_spec, options, judge_registry_record_created));
}

}  // namespace outcrop::bedrock_agentcore_control
