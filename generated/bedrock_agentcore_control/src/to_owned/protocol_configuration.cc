// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/protocol_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/protocol_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ProtocolConfiguration to_owned(const ProtocolConfigurationView& view) {
  ProtocolConfiguration owned;
  internal::own(owned.server_protocol, view.server_protocol);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
