// Input and output of Client::update_gateway_rate_limit.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/limit_entry.h"
#include "outcrop/bedrock_agentcore_control/views/limit_entry.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_gateway_rate_limit. An absent member is not sent.
/// Which rate limit of which gateway, and what it allows from now on.
struct UpdateGatewayRateLimitRequest {
  /// The id that CreateGateway gave the gateway.
  ///
  /// Required.
  std::optional<std::string> gateway_identifier{};
  /// The id of the rate limit: the one that was given to CreateGatewayRateLimit, or else that of the service.
  ///
  /// Required.
  std::optional<std::string> rate_limit_id{};
  /// What the rate limit is for.
  std::optional<std::string> description{};
  /// What is allowed for which values of the dimensions.
  ///
  /// Required.
  std::optional<std::vector<LimitEntry>> entries{};

  friend bool operator==(const UpdateGatewayRateLimitRequest&, const UpdateGatewayRateLimitRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateGatewayRateLimitRequest& in);

/// Output of Client::update_gateway_rate_limit; valid as long as its Response.
/// The rate limit as it is now.
struct UpdateGatewayRateLimitView {
  /// The id of the rate limit: the one that was given to CreateGatewayRateLimit, or else that of the service.
  std::string_view rate_limit_id{};
  /// The id that CreateGateway gave the gateway.
  std::string_view gateway_identifier{};
  /// What the rate limit is for.
  std::optional<std::string_view> description{};
  /// The dimensions that requests are told apart by, in their order; they cannot be changed.
  std::span<const std::string_view> dimension_keys{};
  /// What is allowed for which values of the dimensions.
  std::span<const LimitEntryView> entries{};
  /// The state that the rate limit is in.
  Open<GatewayRateLimitStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const UpdateGatewayRateLimitView*);

}  // namespace outcrop::bedrock_agentcore_control
