// Client::delete_registry: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_registry.h"

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

constexpr internal::Field delete_registry_fields[] = {
    {"status", &schemas::registry_status_type, offsetof(DeleteRegistryView, status), internal::Slot::plain},
};
constexpr internal::Schema delete_registry_schema =
    internal::structure_schema<DeleteRegistryView>("DeleteRegistryResponse", delete_registry_fields);
constexpr internal::OutputSchema delete_registry_output{
    .view = &delete_registry_schema,
    .body = &delete_registry_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_registry_operation{
    .service = &common::service,
    .name = "DeleteRegistry",
    .errors = common::errors,
    .output = &delete_registry_output,
};

internal::HttpRequest encode(const DeleteRegistryRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/registries/"};
  out.label("registryId", in.registry_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteRegistryRequest& in) {
  writer.begin_object();
  writer.member("registryId", in.registry_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteRegistryView*) { return delete_registry_schema; }

Response<DeleteRegistryView> Client::delete_registry(const DeleteRegistryRequest& request,
                                                     const CallOptions& options) const {
  return internal::call<DeleteRegistryView>(*connection_, delete_registry_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteRegistryRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_registry_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
