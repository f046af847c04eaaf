// Client::update_capacity_provider: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_capacity_provider.h"

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

constexpr internal::Field update_capacity_provider_fields[] = {
    {"capacityProviderId", &internal::string_type, offsetof(UpdateCapacityProviderView, capacity_provider_id),
     internal::Slot::plain},
    {"capacityProviderArn", &internal::string_type, offsetof(UpdateCapacityProviderView, capacity_provider_arn),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(UpdateCapacityProviderView, name), internal::Slot::plain},
    {"status", &schemas::capacity_provider_status_type, offsetof(UpdateCapacityProviderView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(UpdateCapacityProviderView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(UpdateCapacityProviderView, last_updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema update_capacity_provider_schema = internal::structure_schema<UpdateCapacityProviderView>(
    "UpdateCapacityProviderOutput", update_capacity_provider_fields);
constexpr internal::OutputSchema update_capacity_provider_output{
    .view = &update_capacity_provider_schema,
    .body = &update_capacity_provider_schema,
    .needs_body = true,
};
constexpr internal::Operation update_capacity_provider_operation{
    .service = &common::service,
    .name = "UpdateCapacityProvider",
    .errors = common::errors,
    .output = &update_capacity_provider_output,
};

internal::HttpRequest encode(const UpdateCapacityProviderRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/capacity-providers/"};
  out.label("capacityProviderId", in.capacity_provider_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("description", in.description);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateCapacityProviderRequest& in) {
  writer.begin_object();
  writer.member("capacityProviderId", in.capacity_provider_id);
  writer.member("description", in.description);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateCapacityProviderView*) { return update_capacity_provider_schema; }

Response<UpdateCapacityProviderView> Client::update_capacity_provider(const UpdateCapacityProviderRequest& request,
                                                                      const CallOptions& options) const {
  return internal::call<UpdateCapacityProviderView>(*connection_, update_capacity_provider_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateCapacityProviderRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_capacity_provider_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
