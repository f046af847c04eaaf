// Writes NetworkConfiguration as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/network_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const NetworkConfiguration& in) {
  writer.begin_object();
  writer.required("networkMode", in.network_mode);
  writer.member("networkModeConfig", in.network_mode_config);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
