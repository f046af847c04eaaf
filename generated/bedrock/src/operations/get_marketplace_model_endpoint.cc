// Client::get_marketplace_model_endpoint: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_marketplace_model_endpoint.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"
#include "write_json.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field get_marketplace_model_endpoint_fields[] = {
    {"marketplaceModelEndpoint", &schemas::marketplace_model_endpoint_type,
     offsetof(GetMarketplaceModelEndpointView, marketplace_model_endpoint), internal::Slot::reference},
};
constexpr internal::Schema get_marketplace_model_endpoint_schema =
    internal::structure_schema<GetMarketplaceModelEndpointView>("GetMarketplaceModelEndpointResponse",
                                                                get_marketplace_model_endpoint_fields);
constexpr internal::OutputSchema get_marketplace_model_endpoint_output{
    .view = &get_marketplace_model_endpoint_schema,
    .body = &get_marketplace_model_endpoint_schema,
};
constexpr internal::Operation get_marketplace_model_endpoint_operation{
    .service = &common::service,
    .name = "GetMarketplaceModelEndpoint",
    .errors = common::errors,
    .output = &get_marketplace_model_endpoint_output,
};

internal::HttpRequest encode(const GetMarketplaceModelEndpointRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/marketplace-model/endpoints/"};
  out.label("endpointArn", in.endpoint_arn);
  return out;
}

}  // namespace

Response<GetMarketplaceModelEndpointView> Client::get_marketplace_model_endpoint(
    const GetMarketplaceModelEndpointRequest& request, const CallOptions& options) const {
  return internal::call<GetMarketplaceModelEndpointView>(*connection_, get_marketplace_model_endpoint_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetMarketplaceModelEndpointRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_marketplace_model_endpoint_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
