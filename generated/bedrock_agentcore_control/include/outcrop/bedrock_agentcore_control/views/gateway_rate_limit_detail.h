// GatewayRateLimitDetailView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/limit_entry.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A rate limit of a gateway.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayRateLimitDetail.html
struct GatewayRateLimitDetailView {
  /// The limit's id within the gateway.
  std::string_view rate_limit_id{};
  /// The gateway's id.
  std::string_view gateway_identifier{};
  /// What the limit is for.
  std::optional<std::string_view> description{};
  /// By which values of a request, in this order, traffic is grouped.
  std::span<const std::string_view> dimension_keys{};
  /// How much is allowed, by the values of the dimensions.
  std::span<const LimitEntryView> entries{};
  /// The state that the limit is in.
  Open<GatewayRateLimitStatus> status{};
  /// When the limit was created.
  Timestamp created_at{};
  /// When the limit changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const GatewayRateLimitDetailView*);

}  // namespace outcrop::bedrock_agentcore_control
