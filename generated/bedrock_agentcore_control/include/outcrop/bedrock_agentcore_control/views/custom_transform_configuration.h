// CustomTransformConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agentcore_control {

/// A Lambda function that changes what passes through a gateway.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LambdaTransformConfiguration.html
struct LambdaTransformConfigurationView {
  /// The function's ARN.
  std::optional<std::string_view> arn{};
};
const internal::Schema& schema_of(const LambdaTransformConfigurationView*);

/// What transforms the requests and answers of a gateway.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomTransformConfiguration.html
struct CustomTransformConfigurationView {
  /// A Lambda function that transforms them.
  OptionalRef<LambdaTransformConfigurationView> lambda{};
};
const internal::Schema& schema_of(const CustomTransformConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
