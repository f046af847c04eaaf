// CapacityProviderConfiguration: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// Runs an agent runtime on EC2 instances of the account.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CapacityProviderConfiguration.html
struct CapacityProviderConfiguration {
  /// The ARN of the capacity provider whose instances are used.
  ///
  /// Required.
  std::optional<std::string> capacity_provider_arn{};

  friend bool operator==(const CapacityProviderConfiguration&, const CapacityProviderConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CapacityProviderConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
