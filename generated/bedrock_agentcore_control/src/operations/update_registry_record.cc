// Client::update_registry_record: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_registry_record.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field update_registry_record_fields[] = {
    {"registryArn", &internal::string_type, offsetof(UpdateRegistryRecordView, registry_arn), internal::Slot::plain},
    {"recordArn", &internal::string_type, offsetof(UpdateRegistryRecordView, record_arn), internal::Slot::plain},
    {"recordId", &internal::string_type, offsetof(UpdateRegistryRecordView, record_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(UpdateRegistryRecordView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(UpdateRegistryRecordView, description), internal::Slot::optional,
     true},
    {"descriptorType", &schemas::descriptor_type_type, offsetof(UpdateRegistryRecordView, descriptor_type),
     internal::Slot::plain},
    {"descriptors", &schemas::descriptors_type, offsetof(UpdateRegistryRecordView, descriptors), internal::Slot::plain},
    {"recordVersion", &internal::string_type, offsetof(UpdateRegistryRecordView, record_version),
     internal::Slot::optional},
    {"status", &schemas::registry_record_status_type, offsetof(UpdateRegistryRecordView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(UpdateRegistryRecordView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(UpdateRegistryRecordView, updated_at), internal::Slot::plain},
    {"statusReason", &internal::string_type, offsetof(UpdateRegistryRecordView, status_reason),
     internal::Slot::optional},
    {"synchronizationType", &schemas::synchronization_type_type,
     offsetof(UpdateRegistryRecordView, synchronization_type), internal::Slot::plain},
    {"synchronizationConfiguration", &schemas::synchronization_configuration_type,
     offsetof(UpdateRegistryRecordView, synchronization_configuration), internal::Slot::reference},
};
constexpr internal::Schema update_registry_record_schema =
    internal::structure_schema<UpdateRegistryRecordView>("UpdateRegistryRecordResponse", update_registry_record_fields);
constexpr internal::OutputSchema update_registry_record_output{
    .view = &update_registry_record_schema,
    .body = &update_registry_record_schema,
    .needs_body = true,
};
constexpr internal::Operation update_registry_record_operation{
    .service = &common::service,
    .name = "UpdateRegistryRecord",
    .errors = common::errors,
    .output = &update_registry_record_output,
};

internal::HttpRequest encode(const UpdateRegistryRecordRequest& in) {
  internal::HttpRequest out{internal::Method::patch, "/registries/"};
  out.label("registryId", in.registry_id).segment("/records/").label("recordId", in.record_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("name", in.name);
    writer.member("description", in.description);
    writer.member("descriptorType", in.descriptor_type);
    writer.member("descriptors", in.descriptors);
    writer.member("recordVersion", in.record_version);
    writer.member("synchronizationType", in.synchronization_type);
    writer.member("synchronizationConfiguration", in.synchronization_configuration);
    writer.member("triggerSynchronization", in.trigger_synchronization);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateRegistryRecordRequest& in) {
  writer.begin_object();
  writer.member("registryId", in.registry_id);
  writer.member("recordId", in.record_id);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("descriptorType", in.descriptor_type);
  writer.member("descriptors", in.descriptors);
  writer.member("recordVersion", in.record_version);
  writer.member("synchronizationType", in.synchronization_type);
  writer.member("synchronizationConfiguration", in.synchronization_configuration);
  writer.member("triggerSynchronization", in.trigger_synchronization);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateRegistryRecordView*) { return update_registry_record_schema; }

Response<UpdateRegistryRecordView> Client::update_registry_record(const UpdateRegistryRecordRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<UpdateRegistryRecordView>(*connection_, update_registry_record_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateRegistryRecordRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_registry_record_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
