// Client::create_gateway_rate_limit: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_gateway_rate_limit.h"

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

constexpr internal::Type create_gateway_rate_limit_entries_type =
    internal::list_type<LimitEntryView>(schemas::limit_entry_type);
constexpr internal::Field create_gateway_rate_limit_fields[] = {
    {"rateLimitId", &internal::string_type, offsetof(CreateGatewayRateLimitView, rate_limit_id), internal::Slot::plain},
    {"gatewayIdentifier", &internal::string_type, offsetof(CreateGatewayRateLimitView, gateway_identifier),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(CreateGatewayRateLimitView, description),
     internal::Slot::optional},
    {"dimensionKeys", &internal::string_list_type, offsetof(CreateGatewayRateLimitView, dimension_keys),
     internal::Slot::plain},
    {"entries", &create_gateway_rate_limit_entries_type, offsetof(CreateGatewayRateLimitView, entries),
     internal::Slot::plain},
    {"status", &schemas::gateway_rate_limit_status_type, offsetof(CreateGatewayRateLimitView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreateGatewayRateLimitView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(CreateGatewayRateLimitView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema create_gateway_rate_limit_schema = internal::structure_schema<CreateGatewayRateLimitView>(
    "CreateGatewayRateLimitResponse", create_gateway_rate_limit_fields);
constexpr internal::OutputSchema create_gateway_rate_limit_output{
    .view = &create_gateway_rate_limit_schema,
    .body = &create_gateway_rate_limit_schema,
    .needs_body = true,
};
constexpr internal::Operation create_gateway_rate_limit_operation{
    .service = &common::service,
    .name = "CreateGatewayRateLimit",
    .errors = common::errors,
    .output = &create_gateway_rate_limit_output,
};

internal::HttpRequest encode(const CreateGatewayRateLimitRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier).segment("/rate-limits");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("rateLimitId", in.rate_limit_id);
    writer.member("description", in.description);
    writer.required("dimensionKeys", in.dimension_keys);
    writer.required("entries", in.entries);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateGatewayRateLimitRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.member("clientToken", in.client_token);
  writer.member("rateLimitId", in.rate_limit_id);
  writer.member("description", in.description);
  writer.member("dimensionKeys", in.dimension_keys);
  writer.member("entries", in.entries);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateGatewayRateLimitView*) { return create_gateway_rate_limit_schema; }

Response<CreateGatewayRateLimitView> Client::create_gateway_rate_limit(const CreateGatewayRateLimitRequest& request,
                                                                       const CallOptions& options) const {
  return internal::call<CreateGatewayRateLimitView>(*connection_, create_gateway_rate_limit_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateGatewayRateLimitRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_gateway_rate_limit_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
