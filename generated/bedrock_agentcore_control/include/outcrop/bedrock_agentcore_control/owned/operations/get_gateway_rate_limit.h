// GetGatewayRateLimit: the output of Client::get_gateway_rate_limit, owned.
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

struct GetGatewayRateLimitView;

/// The limit that was asked for.
struct GetGatewayRateLimit {
  /// The limit's id within the gateway.
  std::string rate_limit_id{};
  /// The gateway's id.
  std::string gateway_identifier{};
  /// What the limit is for.
  std::optional<std::string> description{};
  /// By which values of a request, in this order, traffic is grouped.
  std::optional<std::vector<std::string>> dimension_keys{};
  /// How much is allowed, by the values of the dimensions.
  std::optional<std::vector<LimitEntry>> entries{};
  /// The state that the limit is in.
  std::optional<OwnedOpen<GatewayRateLimitStatus>> status{};
  /// When the limit was created.
  Timestamp created_at{};
  /// When the limit changed last.
  Timestamp updated_at{};

  friend bool operator==(const GetGatewayRateLimit&, const GetGatewayRateLimit&) = default;
};
GetGatewayRateLimit to_owned(const GetGatewayRateLimitView& view);
void write_json(internal::JsonWriter& writer, const GetGatewayRateLimit& in);

}  // namespace outcrop::bedrock_agentcore_control
