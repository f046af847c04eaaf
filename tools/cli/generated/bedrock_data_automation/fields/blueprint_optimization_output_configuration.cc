// Tables of the shapes in outcrop/bedrock_data_automation/types/blueprint_optimization_output_configuration.h.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/types/blueprint_optimization_output_configuration.h>

#include "bedrock_data_automation/fields.h"

namespace outcrop::bedrock_data_automation {

const cli::Shape& fields_of(const BlueprintOptimizationOutputConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BlueprintOptimizationOutputConfiguration::s3_object>("s3Object", true),
  };
  static constexpr cli::Shape shape{.name = "BlueprintOptimizationOutputConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation
