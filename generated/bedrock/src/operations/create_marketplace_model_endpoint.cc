// Client::create_marketplace_model_endpoint: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/create_marketplace_model_endpoint.h"

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

constexpr internal::Field create_marketplace_model_endpoint_fields[] = {
    {"marketplaceModelEndpoint", &schemas::marketplace_model_endpoint_type,
     offsetof(CreateMarketplaceModelEndpointView, marketplace_model_endpoint), internal::Slot::plain},
};
constexpr internal::Schema create_marketplace_model_endpoint_schema =
    internal::structure_schema<CreateMarketplaceModelEndpointView>("CreateMarketplaceModelEndpointResponse",
                                                                   create_marketplace_model_endpoint_fields);
constexpr internal::OutputSchema create_marketplace_model_endpoint_output{
    .view = &create_marketplace_model_endpoint_schema,
    .body = &create_marketplace_model_endpoint_schema,
    .needs_body = true,
};
constexpr internal::Operation create_marketplace_model_endpoint_operation{
    .service = &common::service,
    .name = "CreateMarketplaceModelEndpoint",
    .errors = common::errors,
    .output = &create_marketplace_model_endpoint_output,
};

internal::HttpRequest encode(const CreateMarketplaceModelEndpointRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/marketplace-model/endpoints"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("modelSourceIdentifier", in.model_source_identifier);
    writer.required("endpointConfig", in.endpoint_config);
    writer.member("acceptEula", in.accept_eula);
    writer.required("endpointName", in.endpoint_name);
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateMarketplaceModelEndpointRequest& in) {
  writer.begin_object();
  writer.member("modelSourceIdentifier", in.model_source_identifier);
  writer.member("endpointConfig", in.endpoint_config);
  writer.member("acceptEula", in.accept_eula);
  writer.member("endpointName", in.endpoint_name);
  writer.member("clientRequestToken", in.client_request_token);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateMarketplaceModelEndpointView*) {
  return create_marketplace_model_endpoint_schema;
}

Response<CreateMarketplaceModelEndpointView> Client::create_marketplace_model_endpoint(
    const CreateMarketplaceModelEndpointRequest& request, const CallOptions& options) const {
  return internal::call<CreateMarketplaceModelEndpointView>(*connection_, create_marketplace_model_endpoint_operation,
                                                            encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateMarketplaceModelEndpointRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, create_marketplace_model_endpoint_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
