// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/container_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/container_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ContainerConfiguration to_owned(const ContainerConfigurationView& view) {
  ContainerConfiguration owned;
  internal::own(owned.container_uri, view.container_uri);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
