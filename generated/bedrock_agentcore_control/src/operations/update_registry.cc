// Client::update_registry: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_registry.h"

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

constexpr internal::Field update_registry_fields[] = {
    {"name", &internal::string_type, offsetof(UpdateRegistryView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(UpdateRegistryView, description), internal::Slot::optional, true},
    {"registryId", &internal::string_type, offsetof(UpdateRegistryView, registry_id), internal::Slot::plain},
    {"registryArn", &internal::string_type, offsetof(UpdateRegistryView, registry_arn), internal::Slot::plain},
    {"authorizerType", &schemas::registry_authorizer_type_type, offsetof(UpdateRegistryView, authorizer_type),
     internal::Slot::plain},
    {"authorizerConfiguration", &schemas::authorizer_configuration_type,
     offsetof(UpdateRegistryView, authorizer_configuration), internal::Slot::reference},
    {"approvalConfiguration", &schemas::approval_configuration_type,
     offsetof(UpdateRegistryView, approval_configuration), internal::Slot::reference},
    {"status", &schemas::registry_status_type, offsetof(UpdateRegistryView, status), internal::Slot::plain},
    {"statusReason", &internal::string_type, offsetof(UpdateRegistryView, status_reason), internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(UpdateRegistryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(UpdateRegistryView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema update_registry_schema =
    internal::structure_schema<UpdateRegistryView>("UpdateRegistryResponse", update_registry_fields);
constexpr internal::OutputSchema update_registry_output{
    .view = &update_registry_schema,
    .body = &update_registry_schema,
    .needs_body = true,
};
constexpr internal::Operation update_registry_operation{
    .service = &common::service,
    .name = "UpdateRegistry",
    .errors = common::errors,
    .output = &update_registry_output,
};

internal::HttpRequest encode(const UpdateRegistryRequest& in) {
  internal::HttpRequest out{internal::Method::patch, "/registries/"};
  out.label("registryId", in.registry_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("name", in.name);
    writer.member("description", in.description);
    writer.member("authorizerConfiguration", in.authorizer_configuration);
    writer.member("approvalConfiguration", in.approval_configuration);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateRegistryRequest& in) {
  writer.begin_object();
  writer.member("registryId", in.registry_id);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("authorizerConfiguration", in.authorizer_configuration);
  writer.member("approvalConfiguration", in.approval_configuration);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateRegistryView*) { return update_registry_schema; }

Response<UpdateRegistryView> Client::update_registry(const UpdateRegistryRequest& request,
                                                     const CallOptions& options) const {
  return internal::call<UpdateRegistryView>(*connection_, update_registry_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateRegistryRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_registry_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
