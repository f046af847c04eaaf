// Client::delete_registry_record: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_registry_record.h"

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

constexpr internal::Schema delete_registry_record_schema =
    internal::structure_schema<DeleteRegistryRecordView>("DeleteRegistryRecordResponse");
constexpr internal::OutputSchema delete_registry_record_output{
    .view = &delete_registry_record_schema,
    .body = &delete_registry_record_schema,
};
constexpr internal::Operation delete_registry_record_operation{
    .service = &common::service,
    .name = "DeleteRegistryRecord",
    .errors = common::errors,
    .output = &delete_registry_record_output,
};

internal::HttpRequest encode(const DeleteRegistryRecordRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/registries/"};
  out.label("registryId", in.registry_id).segment("/records/").label("recordId", in.record_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteRegistryRecordRequest& in) {
  writer.begin_object();
  writer.member("registryId", in.registry_id);
  writer.member("recordId", in.record_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteRegistryRecordView*) { return delete_registry_record_schema; }

Response<DeleteRegistryRecordView> Client::delete_registry_record(const DeleteRegistryRecordRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<DeleteRegistryRecordView>(*connection_, delete_registry_record_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteRegistryRecordRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_registry_record_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
