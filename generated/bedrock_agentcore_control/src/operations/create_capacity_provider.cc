// Client::create_capacity_provider: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_capacity_provider.h"

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

constexpr internal::Field create_capacity_provider_fields[] = {
    {"capacityProviderId", &internal::string_type, offsetof(CreateCapacityProviderView, capacity_provider_id),
     internal::Slot::plain},
    {"capacityProviderArn", &internal::string_type, offsetof(CreateCapacityProviderView, capacity_provider_arn),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(CreateCapacityProviderView, name), internal::Slot::plain},
    {"status", &schemas::capacity_provider_status_type, offsetof(CreateCapacityProviderView, status),
     internal::Slot::plain},
};
constexpr internal::Schema create_capacity_provider_schema = internal::structure_schema<CreateCapacityProviderView>(
    "CreateCapacityProviderOutput", create_capacity_provider_fields);
constexpr internal::OutputSchema create_capacity_provider_output{
    .view = &create_capacity_provider_schema,
    .body = &create_capacity_provider_schema,
    .needs_body = true,
};
constexpr internal::Operation create_capacity_provider_operation{
    .service = &common::service,
    .name = "CreateCapacityProvider",
    .errors = common::errors,
    .output = &create_capacity_provider_output,
};

internal::HttpRequest encode(const CreateCapacityProviderRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/capacity-providers"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.required("permissionsConfiguration", in.permissions_configuration);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("tags", in.tags);
    writer.required("computeConfiguration", in.compute_configuration);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateCapacityProviderRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("permissionsConfiguration", in.permissions_configuration);
  writer.member("clientToken", in.client_token);
  writer.member("tags", in.tags);
  writer.member("computeConfiguration", in.compute_configuration);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateCapacityProviderView*) { return create_capacity_provider_schema; }

Response<CreateCapacityProviderView> Client::create_capacity_provider(const CreateCapacityProviderRequest& request,
                                                                      const CallOptions& options) const {
  return internal::call<CreateCapacityProviderView>(*connection_, create_capacity_provider_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateCapacityProviderRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_capacity_provider_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
