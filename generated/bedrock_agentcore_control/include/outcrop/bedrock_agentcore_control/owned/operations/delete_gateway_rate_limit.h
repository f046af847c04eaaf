// DeleteGatewayRateLimit: the output of Client::delete_gateway_rate_limit, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteGatewayRateLimitView;

/// The limit that is being deleted.
struct DeleteGatewayRateLimit {
  /// The limit's id within the gateway.
  std::string rate_limit_id{};
  /// The state that the limit is in.
  std::optional<OwnedOpen<GatewayRateLimitStatus>> status{};

  friend bool operator==(const DeleteGatewayRateLimit&, const DeleteGatewayRateLimit&) = default;
};
DeleteGatewayRateLimit to_owned(const DeleteGatewayRateLimitView& view);
void write_json(internal::JsonWriter& writer, const DeleteGatewayRateLimit& in);

}  // namespace outcrop::bedrock_agentcore_control
