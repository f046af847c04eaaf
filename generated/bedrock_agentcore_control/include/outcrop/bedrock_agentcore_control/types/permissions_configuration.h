// PermissionsConfiguration: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// What the service may do for a capacity provider.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PermissionsConfiguration.html
struct PermissionsConfiguration {
  /// The ARN of the IAM role under which the service launches, tags and ends instances and their network
  /// interfaces.
  ///
  /// Required.
  std::optional<std::string> capacity_provider_operator_role_arn{};

  friend bool operator==(const PermissionsConfiguration&, const PermissionsConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PermissionsConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
