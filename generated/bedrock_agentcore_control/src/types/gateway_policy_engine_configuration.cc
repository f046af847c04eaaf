// Writes GatewayPolicyEngineConfiguration as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/gateway_policy_engine_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const GatewayPolicyEngineConfiguration& in) {
  writer.begin_object();
  writer.required("arn", in.arn);
  writer.required("mode", in.mode);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
