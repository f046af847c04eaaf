// GatewayPolicyEngineConfiguration: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// The policy engine that decides which tool calls through a gateway are allowed.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayPolicyEngineConfiguration.html
struct GatewayPolicyEngineConfiguration {
  /// The policy engine's ARN.
  ///
  /// Required.
  std::optional<std::string> arn{};
  /// Whether the policy engine's decisions count, or are only logged.
  ///
  /// Required.
  std::optional<OwnedOpen<GatewayPolicyEngineMode>> mode{};

  friend bool operator==(const GatewayPolicyEngineConfiguration&, const GatewayPolicyEngineConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const GatewayPolicyEngineConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
