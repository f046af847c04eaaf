// GatewayPolicyEngineConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// The policy engine that decides which tool calls through a gateway are allowed.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewayPolicyEngineConfiguration.html
struct GatewayPolicyEngineConfigurationView {
  /// The policy engine's ARN.
  std::string_view arn{};
  /// Whether the policy engine's decisions count, or are only logged.
  Open<GatewayPolicyEngineMode> mode{};
};
const internal::Schema& schema_of(const GatewayPolicyEngineConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
