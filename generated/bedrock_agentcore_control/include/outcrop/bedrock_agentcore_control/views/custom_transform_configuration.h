// CustomTransformConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LambdaTransformConfiguration.html
struct LambdaTransformConfigurationView {
  std::optional<std::string_view> arn{};
};
const internal::Schema& schema_of(const LambdaTransformConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomTransformConfiguration.html
struct CustomTransformConfigurationView {
  OptionalRef<LambdaTransformConfigurationView> lambda{};
};
const internal::Schema& schema_of(const CustomTransformConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
