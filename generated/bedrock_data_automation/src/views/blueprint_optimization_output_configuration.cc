// Decode tables of BlueprintOptimizationOutputConfigurationView.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/views/blueprint_optimization_output_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field blueprint_optimization_output_configuration_fields[] = {
    {"s3Object", &schemas::s3_object_type, offsetof(BlueprintOptimizationOutputConfigurationView, s3_object),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema blueprint_optimization_output_configuration_schema =
    internal::structure_schema<BlueprintOptimizationOutputConfigurationView>(
        "BlueprintOptimizationOutputConfiguration", blueprint_optimization_output_configuration_fields);
constinit const internal::Type blueprint_optimization_output_configuration_type =
    internal::structure_type<BlueprintOptimizationOutputConfigurationView>(
        blueprint_optimization_output_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const BlueprintOptimizationOutputConfigurationView*) {
  return schemas::blueprint_optimization_output_configuration_schema;
}

}  // namespace outcrop::bedrock_data_automation
