// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/gateway_policy_engine_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/gateway_policy_engine_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GatewayPolicyEngineConfiguration to_owned(const GatewayPolicyEngineConfigurationView& view) {
  GatewayPolicyEngineConfiguration owned;
  internal::own(owned.arn, view.arn);
  internal::own(owned.mode, view.mode);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
