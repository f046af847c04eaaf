// Client::delete_marketplace_model_endpoint: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/delete_marketplace_model_endpoint.h"

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

constexpr internal::Schema delete_marketplace_model_endpoint_schema =
    internal::structure_schema<DeleteMarketplaceModelEndpointView>("DeleteMarketplaceModelEndpointResponse");
constexpr internal::OutputSchema delete_marketplace_model_endpoint_output{
    .view = &delete_marketplace_model_endpoint_schema,
    .body = &delete_marketplace_model_endpoint_schema,
};
constexpr internal::Operation delete_marketplace_model_endpoint_operation{
    .service = &common::service,
    .name = "DeleteMarketplaceModelEndpoint",
    .errors = common::errors,
    .output = &delete_marketplace_model_endpoint_output,
};

internal::HttpRequest encode(const DeleteMarketplaceModelEndpointRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/marketplace-model/endpoints/"};
  out.label("endpointArn", in.endpoint_arn);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteMarketplaceModelEndpointRequest& in) {
  writer.begin_object();
  writer.member("endpointArn", in.endpoint_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteMarketplaceModelEndpointView*) {
  return delete_marketplace_model_endpoint_schema;
}

Response<DeleteMarketplaceModelEndpointView> Client::delete_marketplace_model_endpoint(
    const DeleteMarketplaceModelEndpointRequest& request, const CallOptions& options) const {
  return internal::call<DeleteMarketplaceModelEndpointView>(*connection_, delete_marketplace_model_endpoint_operation,
                                                            encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteMarketplaceModelEndpointRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, delete_marketplace_model_endpoint_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
