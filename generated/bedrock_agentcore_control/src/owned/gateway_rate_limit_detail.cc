// Makes GatewayRateLimitDetail of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/gateway_rate_limit_detail.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/gateway_rate_limit_detail.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GatewayRateLimitDetail to_owned(const GatewayRateLimitDetailView& view) {
  GatewayRateLimitDetail owned;
  internal::own(owned.rate_limit_id, view.rate_limit_id);
  internal::own(owned.gateway_identifier, view.gateway_identifier);
  internal::own(owned.description, view.description);
  internal::own(owned.dimension_keys, view.dimension_keys);
  internal::own(owned.entries, view.entries);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GatewayRateLimitDetail& in) {
  writer.begin_object();
  writer.member("rateLimitId", in.rate_limit_id);
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.member("description", in.description);
  writer.member("dimensionKeys", in.dimension_keys);
  writer.member("entries", in.entries);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
