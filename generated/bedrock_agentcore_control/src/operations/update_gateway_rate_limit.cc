// Client::update_gateway_rate_limit: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_gateway_rate_limit.h"

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

constexpr internal::Type update_gateway_rate_limit_entries_type =
    internal::list_type<LimitEntryView>(schemas::limit_entry_type);
constexpr internal::Field update_gateway_rate_limit_fields[] = {
    {"rateLimitId", &internal::string_type, offsetof(UpdateGatewayRateLimitView, rate_limit_id), internal::Slot::plain},
    {"gatewayIdentifier", &internal::string_type, offsetof(UpdateGatewayRateLimitView, gateway_identifier),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(UpdateGatewayRateLimitView, description),
     internal::Slot::optional},
    {"dimensionKeys", &internal::string_list_type, offsetof(UpdateGatewayRateLimitView, dimension_keys),
     internal::Slot::plain},
    {"entries", &update_gateway_rate_limit_entries_type, offsetof(UpdateGatewayRateLimitView, entries),
     internal::Slot::plain},
    {"status", &schemas::gateway_rate_limit_status_type, offsetof(UpdateGatewayRateLimitView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(UpdateGatewayRateLimitView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(UpdateGatewayRateLimitView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema update_gateway_rate_limit_schema = internal::structure_schema<UpdateGatewayRateLimitView>(
    "UpdateGatewayRateLimitResponse", update_gateway_rate_limit_fields);
constexpr internal::OutputSchema update_gateway_rate_limit_output{
    .view = &update_gateway_rate_limit_schema,
    .body = &update_gateway_rate_limit_schema,
    .needs_body = true,
};
constexpr internal::Operation update_gateway_rate_limit_operation{
    .service = &common::service,
    .name = "UpdateGatewayRateLimit",
    .errors = common::errors,
    .output = &update_gateway_rate_limit_output,
};

internal::HttpRequest encode(const UpdateGatewayRateLimitRequest& in) {
  internal::HttpRequest out{internal::Method::patch, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier).segment("/rate-limits/").label("rateLimitId", in.rate_limit_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("description", in.description);
    writer.required("entries", in.entries);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateGatewayRateLimitRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.member("rateLimitId", in.rate_limit_id);
  writer.member("description", in.description);
  writer.member("entries", in.entries);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateGatewayRateLimitView*) { return update_gateway_rate_limit_schema; }

Response<UpdateGatewayRateLimitView> Client::update_gateway_rate_limit(const UpdateGatewayRateLimitRequest& request,
                                                                       const CallOptions& options) const {
  return internal::call<UpdateGatewayRateLimitView>(*connection_, update_gateway_rate_limit_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateGatewayRateLimitRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_gateway_rate_limit_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
