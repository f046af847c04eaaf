// ContainerConfiguration: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// A container image that holds the agent.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ContainerConfiguration.html
struct ContainerConfiguration {
  /// The image in Amazon ECR, by its URI.
  ///
  /// Required.
  std::optional<std::string> container_uri{};

  friend bool operator==(const ContainerConfiguration&, const ContainerConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ContainerConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
