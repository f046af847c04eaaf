// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/network_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/network_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

NetworkConfiguration to_owned(const NetworkConfigurationView& view) {
  NetworkConfiguration owned;
  internal::own(owned.network_mode, view.network_mode);
  internal::own(owned.network_mode_config, view.network_mode_config);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
