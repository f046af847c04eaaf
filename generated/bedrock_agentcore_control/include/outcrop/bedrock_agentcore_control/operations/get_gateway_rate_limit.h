// Input and output of Client::get_gateway_rate_limit.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/limit_entry.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_gateway_rate_limit. An absent member is not sent.
/// Which limit is asked for.
struct GetGatewayRateLimitRequest {
  /// The id that CreateGateway gave the gateway.
  ///
  /// Required.
  std::optional<std::string> gateway_identifier{};
  /// The limit's id within the gateway.
  ///
  /// Required.
  std::optional<std::string> rate_limit_id{};

  friend bool operator==(const GetGatewayRateLimitRequest&, const GetGatewayRateLimitRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetGatewayRateLimitRequest& in);

/// Output of Client::get_gateway_rate_limit; valid as long as its Response.
/// The limit that was asked for.
struct GetGatewayRateLimitView {
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
const internal::Schema& schema_of(const GetGatewayRateLimitView*);

}  // namespace outcrop::bedrock_agentcore_control
