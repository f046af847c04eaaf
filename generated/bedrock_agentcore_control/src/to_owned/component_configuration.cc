// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/component_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/component_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ComponentConfiguration to_owned(const ComponentConfigurationView& view) {
  ComponentConfiguration owned;
  internal::own(owned.configuration, view.configuration);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
