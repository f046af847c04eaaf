// UpdatedAuthorizerConfiguration: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/authorizer_configuration.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agentcore_control {

/// Sets or unsets which tokens are accepted.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedAuthorizerConfiguration.html
struct UpdatedAuthorizerConfiguration {
  /// The tokens that are accepted from now on. Absent: the setting is removed.
  Box<AuthorizerConfiguration> optional_value{};

  friend bool operator==(const UpdatedAuthorizerConfiguration&, const UpdatedAuthorizerConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedAuthorizerConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
