// Client::update_marketplace_model_endpoint: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/update_marketplace_model_endpoint.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field update_marketplace_model_endpoint_fields[] = {
    {"marketplaceModelEndpoint", &schemas::marketplace_model_endpoint_type,
     offsetof(UpdateMarketplaceModelEndpointView, marketplace_model_endpoint), internal::Slot::plain},
};
constexpr internal::Schema update_marketplace_model_endpoint_schema =
    internal::structure_schema<UpdateMarketplaceModelEndpointView>("UpdateMarketplaceModelEndpointResponse",
                                                                   update_marketplace_model_endpoint_fields);
constexpr internal::OutputSchema update_marketplace_model_endpoint_output{
    .view = &update_marketplace_model_endpoint_schema,
    .body = &update_marketplace_model_endpoint_schema,
    .needs_body = true,
};
constexpr internal::Operation update_marketplace_model_endpoint_operation{
    .service = &common::service,
    .name = "UpdateMarketplaceModelEndpoint",
    .errors = common::errors,
    .output = &update_marketplace_model_endpoint_output,
};

internal::HttpRequest encode(const UpdateMarketplaceModelEndpointRequest& in) {
  internal::HttpRequest out{internal::Method::patch, "/marketplace-model/endpoints/"};
  out.label("endpointArn", in.endpoint_arn);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("endpointConfig", in.endpoint_config);
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateMarketplaceModelEndpointRequest& in) {
  writer.begin_object();
  writer.member("endpointArn", in.endpoint_arn);
  writer.member("endpointConfig", in.endpoint_config);
  writer.member("clientRequestToken", in.client_request_token);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateMarketplaceModelEndpointView*) {
  return update_marketplace_model_endpoint_schema;
}

Response<UpdateMarketplaceModelEndpointView> Client::update_marketplace_model_endpoint(
    const UpdateMarketplaceModelEndpointRequest& request, const CallOptions& options) const {
  return internal::call<UpdateMarketplaceModelEndpointView>(*connection_, update_marketplace_model_endpoint_operation,
                                                            encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const UpdateMarketplaceModelEndpointRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, update_marketplace_model_endpoint_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
