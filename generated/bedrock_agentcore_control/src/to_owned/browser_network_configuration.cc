// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/browser_network_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/browser_network_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

BrowserNetworkConfiguration to_owned(const BrowserNetworkConfigurationView& view) {
  BrowserNetworkConfiguration owned;
  internal::own(owned.network_mode, view.network_mode);
  internal::own(owned.vpc_config, view.vpc_config);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
