// GatewaySummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A gateway as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewaySummary.html
struct GatewaySummaryView {
  /// The id that CreateGateway gave the gateway.
  std::string_view gateway_id{};
  /// The gateway's name.
  std::string_view name{};
  /// The state that the gateway is in.
  Open<GatewayStatus> status{};
  /// What the gateway is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// When the gateway was created.
  Timestamp created_at{};
  /// When the gateway changed last.
  Timestamp updated_at{};
  /// How the gateway checks its callers.
  Open<AuthorizerType> authorizer_type{};
  /// The protocol that callers speak to the gateway.
  Open<GatewayProtocolType> protocol_type{};
};
const internal::Schema& schema_of(const GatewaySummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
