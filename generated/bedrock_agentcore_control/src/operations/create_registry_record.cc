// Client::create_registry_record: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_registry_record.h"

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

constexpr internal::Field create_registry_record_fields[] = {
    {"recordArn", &internal::string_type, offsetof(CreateRegistryRecordView, record_arn), internal::Slot::plain},
    {"status", &schemas::registry_record_status_type, offsetof(CreateRegistryRecordView, status),
     internal::Slot::plain},
};
constexpr internal::Schema create_registry_record_schema =
    internal::structure_schema<CreateRegistryRecordView>("CreateRegistryRecordResponse", create_registry_record_fields);
constexpr internal::OutputSchema create_registry_record_output{
    .view = &create_registry_record_schema,
    .body = &create_registry_record_schema,
    .needs_body = true,
};
constexpr internal::Operation create_registry_record_operation{
    .service = &common::service,
    .name = "CreateRegistryRecord",
    .errors = common::errors,
    .output = &create_registry_record_output,
};

internal::HttpRequest encode(const CreateRegistryRecordRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/registries/"};
  out.label("registryId", in.registry_id).segment("/records");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.required("descriptorType", in.descriptor_type);
    writer.member("descriptors", in.descriptors);
    writer.member("recordVersion", in.record_version);
    writer.member("synchronizationType", in.synchronization_type);
    writer.member("synchronizationConfiguration", in.synchronization_configuration);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateRegistryRecordRequest& in) {
  writer.begin_object();
  writer.member("registryId", in.registry_id);
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("descriptorType", in.descriptor_type);
  writer.member("descriptors", in.descriptors);
  writer.member("recordVersion", in.record_version);
  writer.member("synchronizationType", in.synchronization_type);
  writer.member("synchronizationConfiguration", in.synchronization_configuration);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateRegistryRecordView*) { return create_registry_record_schema; }

Response<CreateRegistryRecordView> Client::create_registry_record(const CreateRegistryRecordRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<CreateRegistryRecordView>(*connection_, create_registry_record_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateRegistryRecordRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_registry_record_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
