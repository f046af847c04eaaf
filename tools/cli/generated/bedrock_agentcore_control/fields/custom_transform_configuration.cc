// Tables of the shapes in outcrop/bedrock_agentcore_control/types/custom_transform_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/custom_transform_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const CustomTransformConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomTransformConfiguration::lambda>("lambda"),
  };
  static constexpr cli::Shape shape{.name = "CustomTransformConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LambdaTransformConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LambdaTransformConfiguration::arn>("arn"),
  };
  static constexpr cli::Shape shape{.name = "LambdaTransformConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
