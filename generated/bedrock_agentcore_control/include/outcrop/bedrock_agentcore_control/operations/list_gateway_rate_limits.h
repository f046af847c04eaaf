// Input and output of Client::list_gateway_rate_limits.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/gateway_rate_limit_detail.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_gateway_rate_limits. An absent member is not sent.
/// Whose rate limits are listed.
struct ListGatewayRateLimitsRequest {
  /// The id that CreateGateway gave the gateway.
  ///
  /// Required.
  std::optional<std::string> gateway_identifier{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListGatewayRateLimitsRequest&, const ListGatewayRateLimitsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListGatewayRateLimitsRequest& in);

/// Output of Client::list_gateway_rate_limits; valid as long as its Response.
/// One page of rate limits.
struct ListGatewayRateLimitsView {
  /// The rate limits of this page.
  std::span<const GatewayRateLimitDetailView> rate_limits{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListGatewayRateLimitsView*);

}  // namespace outcrop::bedrock_agentcore_control
