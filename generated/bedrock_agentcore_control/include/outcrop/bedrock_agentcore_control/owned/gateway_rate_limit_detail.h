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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayRateLimitDetail.html
struct GatewayRateLimitDetail {
  std::string rate_limit_id{};
  std::string gateway_identifier{};
  std::optional<std::string> description{};
  std::optional<std::vector<std::string>> dimension_keys{};
  std::optional<std::vector<LimitEntry>> entries{};
  std::optional<OwnedOpen<GatewayRateLimitStatus>> status{};
  Timestamp created_at{};
  Timestamp updated_at{};

  friend bool operator==(const GatewayRateLimitDetail&, const GatewayRateLimitDetail&) = default;
};
GatewayRateLimitDetail to_owned(const GatewayRateLimitDetailView& view);
void write_json(internal::JsonWriter& writer, const GatewayRateLimitDetail& in);

}  // namespace outcrop::bedrock_agentcore_control
