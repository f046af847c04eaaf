// CustomTransformConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// A Lambda function that changes what passes through a gateway.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LambdaTransformConfiguration.html
struct LambdaTransformConfiguration {
  /// The function's ARN.
  std::optional<std::string> arn{};

  friend bool operator==(const LambdaTransformConfiguration&, const LambdaTransformConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const LambdaTransformConfiguration& in);

/// What transforms the requests and answers of a gateway.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomTransformConfiguration.html
struct CustomTransformConfiguration {
  /// A Lambda function that transforms them.
  std::optional<LambdaTransformConfiguration> lambda{};

  friend bool operator==(const CustomTransformConfiguration&, const CustomTransformConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomTransformConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
