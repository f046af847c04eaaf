// Writes BrowserNetworkConfiguration as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/browser_network_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const BrowserNetworkConfiguration& in) {
  writer.begin_object();
  writer.required("networkMode", in.network_mode);
  writer.member("vpcConfig", in.vpc_config);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
