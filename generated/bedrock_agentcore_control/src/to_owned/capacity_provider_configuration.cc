// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/capacity_provider_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/capacity_provider_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CapacityProviderConfiguration to_owned(const CapacityProviderConfigurationView& view) {
  CapacityProviderConfiguration owned;
  internal::own(owned.capacity_provider_arn, view.capacity_provider_arn);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
