// Makes BatchPutGatewayRateLimits: the output of Client::batch_put_gateway_rate_limits, owned of views, and writes
// JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/batch_put_gateway_rate_limits.h"

#include "outcrop/bedrock_agentcore_control/operations/batch_put_gateway_rate_limits.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

BatchPutGatewayRateLimits to_owned(const BatchPutGatewayRateLimitsView& view) {
  BatchPutGatewayRateLimits owned;
  internal::own(owned.rate_limits, view.rate_limits);
  return owned;
}

void write_json(internal::JsonWriter& writer, const BatchPutGatewayRateLimits& in) {
  writer.begin_object();
  writer.member("rateLimits", in.rate_limits);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
