// CapacityProviderConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// Runs an agent runtime on EC2 instances of the account.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CapacityProviderConfiguration.html
struct CapacityProviderConfigurationView {
  /// The ARN of the capacity provider whose instances are used.
  std::string_view capacity_provider_arn{};
};
const internal::Schema& schema_of(const CapacityProviderConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
