// CustomTransformConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LambdaTransformConfiguration.html
struct LambdaTransformConfiguration {
  std::optional<std::string> arn{};

  friend bool operator==(const LambdaTransformConfiguration&, const LambdaTransformConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const LambdaTransformConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomTransformConfiguration.html
struct CustomTransformConfiguration {
  std::optional<LambdaTransformConfiguration> lambda{};

  friend bool operator==(const CustomTransformConfiguration&, const CustomTransformConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomTransformConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
