// BatchPutGatewayRateLimits: the output of Client::batch_put_gateway_rate_limits, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/gateway_rate_limit_detail.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct BatchPutGatewayRateLimitsView;

/// The limits as they are now.
struct BatchPutGatewayRateLimits {
  /// The gateway's limits after the call.
  std::optional<std::vector<GatewayRateLimitDetail>> rate_limits{};

  friend bool operator==(const BatchPutGatewayRateLimits&, const BatchPutGatewayRateLimits&) = default;
};
BatchPutGatewayRateLimits to_owned(const BatchPutGatewayRateLimitsView& view);
void write_json(internal::JsonWriter& writer, const BatchPutGatewayRateLimits& in);

}  // namespace outcrop::bedrock_agentcore_control
