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

struct GetGatewayRateLimit {
  std::string rate_limit_id{};
  std::string gateway_identifier{};
  std::optional<std::string> description{};
  std::optional<std::vector<std::string>> dimension_keys{};
  std::optional<std::vector<LimitEntry>> entries{};
  std::optional<OwnedOpen<GatewayRateLimitStatus>> status{};
  Timestamp created_at{};
  Timestamp updated_at{};

  friend bool operator==(const GetGatewayRateLimit&, const GetGatewayRateLimit&) = default;
};
GetGatewayRateLimit to_owned(const GetGatewayRateLimitView& view);
void write_json(internal::JsonWriter& writer, const GetGatewayRateLimit& in);

}  // namespace outcrop::bedrock_agentcore_control
