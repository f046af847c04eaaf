// PermissionsConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// What the service may do for a capacity provider.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PermissionsConfiguration.html
struct PermissionsConfigurationView {
  /// The ARN of the IAM role under which the service launches, tags and ends instances and their network
  /// interfaces.
  std::string_view capacity_provider_operator_role_arn{};
};
const internal::Schema& schema_of(const PermissionsConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
