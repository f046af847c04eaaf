// Tables of the shapes in outcrop/bedrock_agentcore_control/types/gateway_policy_engine_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/gateway_policy_engine_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const GatewayPolicyEngineConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GatewayPolicyEngineConfiguration::arn>("arn", true),
      cli::field<&GatewayPolicyEngineConfiguration::mode>("mode", true),
  };
  static constexpr cli::Shape shape{.name = "GatewayPolicyEngineConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
