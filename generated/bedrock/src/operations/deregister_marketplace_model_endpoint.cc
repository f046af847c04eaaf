// Client::deregister_marketplace_model_endpoint: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/deregister_marketplace_model_endpoint.h"

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

constexpr internal::Schema deregister_marketplace_model_endpoint_schema =
    internal::structure_schema<DeregisterMarketplaceModelEndpointView>("DeregisterMarketplaceModelEndpointResponse");
constexpr internal::OutputSchema deregister_marketplace_model_endpoint_output{
    .view = &deregister_marketplace_model_endpoint_schema,
    .body = &deregister_marketplace_model_endpoint_schema,
};
constexpr internal::Operation deregister_marketplace_model_endpoint_operation{
    .service = &common::service,
    .name = "DeregisterMarketplaceModelEndpoint",
    .errors = common::errors,
    .output = &deregister_marketplace_model_endpoint_output,
};

internal::HttpRequest encode(const DeregisterMarketplaceModelEndpointRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/marketplace-model/endpoints/"};
  out.label("endpointArn", in.endpoint_arn).segment("/registration");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeregisterMarketplaceModelEndpointRequest& in) {
  writer.begin_object();
  writer.member("endpointArn", in.endpoint_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const DeregisterMarketplaceModelEndpointView*) {
  return deregister_marketplace_model_endpoint_schema;
}

Response<DeregisterMarketplaceModelEndpointView> Client::deregister_marketplace_model_endpoint(
    const DeregisterMarketplaceModelEndpointRequest& request, const CallOptions& options) const {
  return internal::call<DeregisterMarketplaceModelEndpointView>(
      *connection_, deregister_marketplace_model_endpoint_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeregisterMarketplaceModelEndpointRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, deregister_marketplace_model_endpoint_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
