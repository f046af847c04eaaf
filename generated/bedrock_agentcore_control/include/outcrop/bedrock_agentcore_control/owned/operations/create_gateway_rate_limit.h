// CreateGatewayRateLimit: the output of Client::create_gateway_rate_limit, owned.
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

struct CreateGatewayRateLimitView;

struct CreateGatewayRateLimit {
  std::string rate_limit_id{};
  std::string gateway_identifier{};
  std::optional<std::string> description{};
  std::optional<std::vector<std::string>> dimension_keys{};
  std::optional<std::vector<LimitEntry>> entries{};
  std::optional<OwnedOpen<GatewayRateLimitStatus>> status{};
  Timestamp created_at{};
  Timestamp updated_at{};

  friend bool operator==(const CreateGatewayRateLimit&, const CreateGatewayRateLimit&) = default;
};
CreateGatewayRateLimit to_owned(const CreateGatewayRateLimitView& view);
void write_json(internal::JsonWriter& writer, const CreateGatewayRateLimit& in);

}  // namespace outcrop::bedrock_agentcore_control
