// GatewayRateLimitDetail.
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

struct GatewayRateLimitDetailView;

/// A rate limit of a gateway.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayRateLimitDetail.html
struct GatewayRateLimitDetail {
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

  friend bool operator==(const GatewayRateLimitDetail&, const GatewayRateLimitDetail&) = default;
};
GatewayRateLimitDetail to_owned(const GatewayRateLimitDetailView& view);
void write_json(internal::JsonWriter& writer, const GatewayRateLimitDetail& in);

}  // namespace outcrop::bedrock_agentcore_control
