// Client::register_marketplace_model_endpoint: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/register_marketplace_model_endpoint.h"

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

constexpr internal::Field register_marketplace_model_endpoint_fields[] = {
    {"marketplaceModelEndpoint", &schemas::marketplace_model_endpoint_type,
     offsetof(RegisterMarketplaceModelEndpointView, marketplace_model_endpoint), internal::Slot::plain},
};
constexpr internal::Schema register_marketplace_model_endpoint_schema =
    internal::structure_schema<RegisterMarketplaceModelEndpointView>("RegisterMarketplaceModelEndpointResponse",
                                                                     register_marketplace_model_endpoint_fields);
constexpr internal::OutputSchema register_marketplace_model_endpoint_output{
    .view = &register_marketplace_model_endpoint_schema,
    .body = &register_marketplace_model_endpoint_schema,
    .needs_body = true,
};
constexpr internal::Operation register_marketplace_model_endpoint_operation{
    .service = &common::service,
    .name = "RegisterMarketplaceModelEndpoint",
    .errors = common::errors,
    .output = &register_marketplace_model_endpoint_output,
};

internal::HttpRequest encode(const RegisterMarketplaceModelEndpointRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/marketplace-model/endpoints/"};
  out.label("endpointIdentifier", in.endpoint_identifier).segment("/registration");
  out.json_object(
      [&](internal::JsonWriter& writer) { writer.required("modelSourceIdentifier", in.model_source_identifier); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const RegisterMarketplaceModelEndpointRequest& in) {
  writer.begin_object();
  writer.member("endpointIdentifier", in.endpoint_identifier);
  writer.member("modelSourceIdentifier", in.model_source_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const RegisterMarketplaceModelEndpointView*) {
  return register_marketplace_model_endpoint_schema;
}

Response<RegisterMarketplaceModelEndpointView> Client::register_marketplace_model_endpoint(
    const RegisterMarketplaceModelEndpointRequest& request, const CallOptions& options) const {
  return internal::call<RegisterMarketplaceModelEndpointView>(
      *connection_, register_marketplace_model_endpoint_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const RegisterMarketplaceModelEndpointRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, register_marketplace_model_endpoint_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
