// Decode tables of CustomTransformConfigurationView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/custom_transform_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field lambda_transform_configuration_fields[] = {
    {"arn", &internal::string_type, offsetof(LambdaTransformConfigurationView, arn), internal::Slot::optional},
};

constexpr internal::Field custom_transform_configuration_fields[] = {
    {"lambda", &schemas::lambda_transform_configuration_type, offsetof(CustomTransformConfigurationView, lambda),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema lambda_transform_configuration_schema =
    internal::structure_schema<LambdaTransformConfigurationView>("LambdaTransformConfiguration",
                                                                 lambda_transform_configuration_fields);
constinit const internal::Type lambda_transform_configuration_type =
    internal::structure_type<LambdaTransformConfigurationView>(lambda_transform_configuration_schema);

constinit const internal::Schema custom_transform_configuration_schema =
    internal::structure_schema<CustomTransformConfigurationView>("CustomTransformConfiguration",
                                                                 custom_transform_configuration_fields);
constinit const internal::Type custom_transform_configuration_type =
    internal::structure_type<CustomTransformConfigurationView>(custom_transform_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const LambdaTransformConfigurationView*) {
  return schemas::lambda_transform_configuration_schema;
}
const internal::Schema& schema_of(const CustomTransformConfigurationView*) {
  return schemas::custom_transform_configuration_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
