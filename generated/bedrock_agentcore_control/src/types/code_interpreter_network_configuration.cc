// Writes CodeInterpreterNetworkConfiguration as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/code_interpreter_network_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const CodeInterpreterNetworkConfiguration& in) {
  writer.begin_object();
  writer.required("networkMode", in.network_mode);
  writer.member("vpcConfig", in.vpc_config);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
