// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/custom_transform_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/custom_transform_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

LambdaTransformConfiguration to_owned(const LambdaTransformConfigurationView& view) {
  LambdaTransformConfiguration owned;
  internal::own(owned.arn, view.arn);
  return owned;
}

CustomTransformConfiguration to_owned(const CustomTransformConfigurationView& view) {
  CustomTransformConfiguration owned;
  internal::own(owned.lambda, view.lambda);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
