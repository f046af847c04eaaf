// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/permissions_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/permissions_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

PermissionsConfiguration to_owned(const PermissionsConfigurationView& view) {
  PermissionsConfiguration owned;
  internal::own(owned.capacity_provider_operator_role_arn, view.capacity_provider_operator_role_arn);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
