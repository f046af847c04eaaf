// Client::update_registry_record_status: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_registry_record_status.h"

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

constexpr internal::Field update_registry_record_status_fields[] = {
    {"registryArn", &internal::string_type, offsetof(UpdateRegistryRecordStatusView, registry_arn),
     internal::Slot::plain},
    {"recordArn", &internal::string_type, offsetof(UpdateRegistryRecordStatusView, record_arn), internal::Slot::plain},
    {"recordId", &internal::string_type, offsetof(UpdateRegistryRecordStatusView, record_id), internal::Slot::plain},
    {"status", &schemas::registry_record_status_type, offsetof(UpdateRegistryRecordStatusView, status),
     internal::Slot::plain},
    {"statusReason", &internal::string_type, offsetof(UpdateRegistryRecordStatusView, status_reason),
     internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(UpdateRegistryRecordStatusView, updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema update_registry_record_status_schema =
    internal::structure_schema<UpdateRegistryRecordStatusView>("UpdateRegistryRecordStatusResponse",
                                                               update_registry_record_status_fields);
constexpr internal::OutputSchema update_registry_record_status_output{
    .view = &update_registry_record_status_schema,
    .body = &update_registry_record_status_schema,
    .needs_body = true,
};
constexpr internal::Operation update_registry_record_status_operation{
    .service = &common::service,
    .name = "UpdateRegistryRecordStatus",
    .errors = common::errors,
    .output = &update_registry_record_status_output,
};

internal::HttpRequest encode(const UpdateRegistryRecordStatusRequest& in) {
  internal::HttpRequest out{internal::Method::patch, "/registries/"};
  out.label("registryId", in.registry_id).segment("/records/").label("recordId", in.record_id).segment("/status");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("status", in.status);
    writer.required("statusReason", in.status_reason);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateRegistryRecordStatusRequest& in) {
  writer.begin_object();
  writer.member("registryId", in.registry_id);
  writer.member("recordId", in.record_id);
  writer.member("status", in.status);
  writer.member("statusReason", in.status_reason);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateRegistryRecordStatusView*) {
  return update_registry_record_status_schema;
}

Response<UpdateRegistryRecordStatusView> Client::update_registry_record_status(
    const UpdateRegistryRecordStatusRequest& request, const CallOptions& options) const {
  return internal::call<UpdateRegistryRecordStatusView>(*connection_, update_registry_record_status_operation,
                                                        encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateRegistryRecordStatusRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_registry_record_status_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
