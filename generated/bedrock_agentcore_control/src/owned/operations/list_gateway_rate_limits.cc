// Makes ListGatewayRateLimits: the output of Client::list_gateway_rate_limits, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_gateway_rate_limits.h"

#include "outcrop/bedrock_agentcore_control/operations/list_gateway_rate_limits.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListGatewayRateLimits to_owned(const ListGatewayRateLimitsView& view) {
  ListGatewayRateLimits owned;
  internal::own(owned.rate_limits, view.rate_limits);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListGatewayRateLimits& in) {
  writer.begin_object();
  writer.member("rateLimits", in.rate_limits);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
