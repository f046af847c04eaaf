// Input and output of Client::batch_put_gateway_rate_limits.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/batch_put_limit_entry.h"
#include "outcrop/bedrock_agentcore_control/views/gateway_rate_limit_detail.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::batch_put_gateway_rate_limits. An absent member is not sent.
/// Which gateway, and its rate limits.
struct BatchPutGatewayRateLimitsRequest {
  /// The id that CreateGateway gave the gateway.
  ///
  /// Required.
  std::optional<std::string> gateway_identifier{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The limits to set. Name all that the gateway is to keep: the list is taken as the whole of its limits.
  ///
  /// Required.
  std::optional<std::vector<BatchPutLimitEntry>> rate_limits{};

  friend bool operator==(const BatchPutGatewayRateLimitsRequest&, const BatchPutGatewayRateLimitsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const BatchPutGatewayRateLimitsRequest& in);

/// Output of Client::batch_put_gateway_rate_limits; valid as long as its Response.
/// The limits as they are now.
struct BatchPutGatewayRateLimitsView {
  /// The gateway's limits after the call.
  std::span<const GatewayRateLimitDetailView> rate_limits{};
};
const internal::Schema& schema_of(const BatchPutGatewayRateLimitsView*);

}  // namespace outcrop::bedrock_agentcore_control
