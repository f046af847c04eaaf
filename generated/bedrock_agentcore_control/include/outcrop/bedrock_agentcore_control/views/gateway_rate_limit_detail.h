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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayRateLimitDetail.html
struct GatewayRateLimitDetailView {
  std::string_view rate_limit_id{};
  std::string_view gateway_identifier{};
  std::optional<std::string_view> description{};
  std::span<const std::string_view> dimension_keys{};
  std::span<const LimitEntryView> entries{};
  Open<GatewayRateLimitStatus> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const GatewayRateLimitDetailView*);

}  // namespace outcrop::bedrock_agentcore_control
