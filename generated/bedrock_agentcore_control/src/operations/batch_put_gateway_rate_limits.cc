// Client::batch_put_gateway_rate_limits: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/batch_put_gateway_rate_limits.h"

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

constexpr internal::Type batch_put_gateway_rate_limits_rate_limits_type =
    internal::list_type<GatewayRateLimitDetailView>(schemas::gateway_rate_limit_detail_type);
constexpr internal::Field batch_put_gateway_rate_limits_fields[] = {
    {"rateLimits", &batch_put_gateway_rate_limits_rate_limits_type,
     offsetof(BatchPutGatewayRateLimitsView, rate_limits), internal::Slot::plain},
};
constexpr internal::Schema batch_put_gateway_rate_limits_schema =
    internal::structure_schema<BatchPutGatewayRateLimitsView>("BatchPutGatewayRateLimitsResponse",
                                                              batch_put_gateway_rate_limits_fields);
constexpr internal::OutputSchema batch_put_gateway_rate_limits_output{
    .view = &batch_put_gateway_rate_limits_schema,
    .body = &batch_put_gateway_rate_limits_schema,
    .needs_body = true,
};
constexpr internal::Operation batch_put_gateway_rate_limits_operation{
    .service = &common::service,
    .name = "BatchPutGatewayRateLimits",
    .errors = common::errors,
    .output = &batch_put_gateway_rate_limits_output,
};

internal::HttpRequest encode(const BatchPutGatewayRateLimitsRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier).segment("/rate-limits/batch");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("rateLimits", in.rate_limits);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const BatchPutGatewayRateLimitsRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.member("clientToken", in.client_token);
  writer.member("rateLimits", in.rate_limits);
  writer.end_object();
}

const internal::Schema& schema_of(const BatchPutGatewayRateLimitsView*) { return batch_put_gateway_rate_limits_schema; }

Response<BatchPutGatewayRateLimitsView> Client::batch_put_gateway_rate_limits(
    const BatchPutGatewayRateLimitsRequest& request, const CallOptions& options) const {
  return internal::call<BatchPutGatewayRateLimitsView>(*connection_, batch_put_gateway_rate_limits_operation,
                                                       encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const BatchPutGatewayRateLimitsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, batch_put_gateway_rate_limits_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
