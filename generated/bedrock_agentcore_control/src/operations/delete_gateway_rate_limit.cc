// Client::delete_gateway_rate_limit: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_gateway_rate_limit.h"

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

constexpr internal::Field delete_gateway_rate_limit_fields[] = {
    {"rateLimitId", &internal::string_type, offsetof(DeleteGatewayRateLimitView, rate_limit_id), internal::Slot::plain},
    {"status", &schemas::gateway_rate_limit_status_type, offsetof(DeleteGatewayRateLimitView, status),
     internal::Slot::plain},
};
constexpr internal::Schema delete_gateway_rate_limit_schema = internal::structure_schema<DeleteGatewayRateLimitView>(
    "DeleteGatewayRateLimitResponse", delete_gateway_rate_limit_fields);
constexpr internal::OutputSchema delete_gateway_rate_limit_output{
    .view = &delete_gateway_rate_limit_schema,
    .body = &delete_gateway_rate_limit_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_gateway_rate_limit_operation{
    .service = &common::service,
    .name = "DeleteGatewayRateLimit",
    .errors = common::errors,
    .output = &delete_gateway_rate_limit_output,
};

internal::HttpRequest encode(const DeleteGatewayRateLimitRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier).segment("/rate-limits/").label("rateLimitId", in.rate_limit_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteGatewayRateLimitRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.member("rateLimitId", in.rate_limit_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteGatewayRateLimitView*) { return delete_gateway_rate_limit_schema; }

Response<DeleteGatewayRateLimitView> Client::delete_gateway_rate_limit(const DeleteGatewayRateLimitRequest& request,
                                                                       const CallOptions& options) const {
  return internal::call<DeleteGatewayRateLimitView>(*connection_, delete_gateway_rate_limit_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteGatewayRateLimitRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_gateway_rate_limit_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
