// Client::delete_capacity_provider: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_capacity_provider.h"

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

constexpr internal::Field delete_capacity_provider_fields[] = {
    {"capacityProviderId", &internal::string_type, offsetof(DeleteCapacityProviderView, capacity_provider_id),
     internal::Slot::plain},
    {"status", &schemas::capacity_provider_status_type, offsetof(DeleteCapacityProviderView, status),
     internal::Slot::plain},
};
constexpr internal::Schema delete_capacity_provider_schema = internal::structure_schema<DeleteCapacityProviderView>(
    "DeleteCapacityProviderOutput", delete_capacity_provider_fields);
constexpr internal::OutputSchema delete_capacity_provider_output{
    .view = &delete_capacity_provider_schema,
    .body = &delete_capacity_provider_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_capacity_provider_operation{
    .service = &common::service,
    .name = "DeleteCapacityProvider",
    .errors = common::errors,
    .output = &delete_capacity_provider_output,
};

internal::HttpRequest encode(const DeleteCapacityProviderRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/capacity-providers/"};
  out.label("capacityProviderId", in.capacity_provider_id)
      .query("clientToken", internal::idempotency_token(in.client_token));
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteCapacityProviderRequest& in) {
  writer.begin_object();
  writer.member("capacityProviderId", in.capacity_provider_id);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteCapacityProviderView*) { return delete_capacity_provider_schema; }

Response<DeleteCapacityProviderView> Client::delete_capacity_provider(const DeleteCapacityProviderRequest& request,
                                                                      const CallOptions& options) const {
  return internal::call<DeleteCapacityProviderView>(*connection_, delete_capacity_provider_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteCapacityProviderRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_capacity_provider_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
