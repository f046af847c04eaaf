// Input and output of Client::delete_gateway_rate_limit.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_gateway_rate_limit. An absent member is not sent.
/// Which limit is deleted.
struct DeleteGatewayRateLimitRequest {
  /// The id that CreateGateway gave the gateway.
  ///
  /// Required.
  std::optional<std::string> gateway_identifier{};
  /// The limit's id within the gateway.
  ///
  /// Required.
  std::optional<std::string> rate_limit_id{};

  friend bool operator==(const DeleteGatewayRateLimitRequest&, const DeleteGatewayRateLimitRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteGatewayRateLimitRequest& in);

/// Output of Client::delete_gateway_rate_limit; valid as long as its Response.
/// The limit that is being deleted.
struct DeleteGatewayRateLimitView {
  /// The limit's id within the gateway.
  std::string_view rate_limit_id{};
  /// The state that the limit is in.
  Open<GatewayRateLimitStatus> status{};
};
const internal::Schema& schema_of(const DeleteGatewayRateLimitView*);

}  // namespace outcrop::bedrock_agentcore_control
