// GatewaySummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GatewaySummaryView;

/// A gateway as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewaySummary.html
struct GatewaySummary {
  /// The id that CreateGateway gave the gateway.
  std::string gateway_id{};
  /// The gateway's name.
  std::string name{};
  /// The state that the gateway is in.
  std::optional<OwnedOpen<GatewayStatus>> status{};
  /// What the gateway is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// When the gateway was created.
  Timestamp created_at{};
  /// When the gateway changed last.
  Timestamp updated_at{};
  /// How the gateway checks its callers.
  std::optional<OwnedOpen<AuthorizerType>> authorizer_type{};
  /// The protocol that callers speak to the gateway.
  std::optional<OwnedOpen<GatewayProtocolType>> protocol_type{};

  friend bool operator==(const GatewaySummary&, const GatewaySummary&) = default;
};
GatewaySummary to_owned(const GatewaySummaryView& view);
void write_json(internal::JsonWriter& writer, const GatewaySummary& in);

}  // namespace outcrop::bedrock_agentcore_control
