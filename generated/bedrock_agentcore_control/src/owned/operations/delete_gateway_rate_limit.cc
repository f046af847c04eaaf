// Makes DeleteGatewayRateLimit: the output of Client::delete_gateway_rate_limit, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_gateway_rate_limit.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_gateway_rate_limit.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteGatewayRateLimit to_owned(const DeleteGatewayRateLimitView& view) {
  DeleteGatewayRateLimit owned;
  internal::own(owned.rate_limit_id, view.rate_limit_id);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteGatewayRateLimit& in) {
  writer.begin_object();
  writer.member("rateLimitId", in.rate_limit_id);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
