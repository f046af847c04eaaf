// ListGatewayRateLimits: the output of Client::list_gateway_rate_limits, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/gateway_rate_limit_detail.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListGatewayRateLimitsView;

/// One page of rate limits.
struct ListGatewayRateLimits {
  /// The rate limits of this page.
  std::optional<std::vector<GatewayRateLimitDetail>> rate_limits{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListGatewayRateLimits&, const ListGatewayRateLimits&) = default;
};
ListGatewayRateLimits to_owned(const ListGatewayRateLimitsView& view);
void write_json(internal::JsonWriter& writer, const ListGatewayRateLimits& in);

}  // namespace outcrop::bedrock_agentcore_control
