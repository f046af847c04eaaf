// ContainerConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// A container image that holds the agent.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ContainerConfiguration.html
struct ContainerConfigurationView {
  /// The image in Amazon ECR, by its URI.
  std::string_view container_uri{};
};
const internal::Schema& schema_of(const ContainerConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
