// UpdateGatewayRateLimit: the output of Client::update_gateway_rate_limit, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/limit_entry.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateGatewayRateLimitView;

/// The rate limit as it is now.
struct UpdateGatewayRateLimit {
  /// The id of the rate limit: the one that was given to CreateGatewayRateLimit, or else that of the service.
  std::string rate_limit_id{};
  /// The id that CreateGateway gave the gateway.
  std::string gateway_identifier{};
  /// What the rate limit is for.
  std::optional<std::string> description{};
  /// The dimensions that requests are told apart by, in their order; they cannot be changed.
  std::optional<std::vector<std::string>> dimension_keys{};
  /// What is allowed for which values of the dimensions.
  std::optional<std::vector<LimitEntry>> entries{};
  /// The state that the rate limit is in.
  std::optional<OwnedOpen<GatewayRateLimitStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const UpdateGatewayRateLimit&, const UpdateGatewayRateLimit&) = default;
};
UpdateGatewayRateLimit to_owned(const UpdateGatewayRateLimitView& view);
void write_json(internal::JsonWriter& writer, const UpdateGatewayRateLimit& in);

}  // namespace outcrop::bedrock_agentcore_control
