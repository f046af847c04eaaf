// Client::list_gateway_rate_limits: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_gateway_rate_limits.h"

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

constexpr internal::Type list_gateway_rate_limits_rate_limits_type =
    internal::list_type<GatewayRateLimitDetailView>(schemas::gateway_rate_limit_detail_type);
constexpr internal::Field list_gateway_rate_limits_fields[] = {
    {"rateLimits", &list_gateway_rate_limits_rate_limits_type, offsetof(ListGatewayRateLimitsView, rate_limits),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListGatewayRateLimitsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_gateway_rate_limits_schema = internal::structure_schema<ListGatewayRateLimitsView>(
    "ListGatewayRateLimitsResponse", list_gateway_rate_limits_fields);
constexpr internal::OutputSchema list_gateway_rate_limits_output{
    .view = &list_gateway_rate_limits_schema,
    .body = &list_gateway_rate_limits_schema,
    .needs_body = true,
};
constexpr internal::Operation list_gateway_rate_limits_operation{
    .service = &common::service,
    .name = "ListGatewayRateLimits",
    .errors = common::errors,
    .output = &list_gateway_rate_limits_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListGatewayRateLimitsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier)
      .segment("/rate-limits")
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListGatewayRateLimitsRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListGatewayRateLimitsView*) { return list_gateway_rate_limits_schema; }

Response<ListGatewayRateLimitsView> Client::list_gateway_rate_limits(const ListGatewayRateLimitsRequest& request,
                                                                     const CallOptions& options) const {
  return internal::call<ListGatewayRateLimitsView>(*connection_, list_gateway_rate_limits_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListGatewayRateLimitsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_gateway_rate_limits_operation, encode(request), options);
}

Pages<ListGatewayRateLimitsView> Client::list_gateway_rate_limits_pages(ListGatewayRateLimitsRequest request,
                                                                        const CallOptions& options) const {
  return internal::pages<ListGatewayRateLimitsView>(
      connection_, list_gateway_rate_limits_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListGatewayRateLimitsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListGatewayRateLimitsView, GatewayRateLimitDetailView> Client::list_gateway_rate_limits_items(
    ListGatewayRateLimitsRequest request, const CallOptions& options) const {
  return {list_gateway_rate_limits_pages(std::move(request), options),
          [](const ListGatewayRateLimitsView& page) { return page.rate_limits; }};
}

}  // namespace outcrop::bedrock_agentcore_control
