// Tables of the shapes in outcrop/bedrock_data_automation/types/blueprint_optimization_object.h.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/types/blueprint_optimization_object.h>

#include "bedrock_data_automation/fields.h"

namespace outcrop::bedrock_data_automation {

const cli::Shape& fields_of(const BlueprintOptimizationObject*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BlueprintOptimizationObject::blueprint_arn>("blueprintArn", true),
      cli::field<&BlueprintOptimizationObject::stage>("stage"),
  };
  static constexpr cli::Shape shape{.name = "BlueprintOptimizationObject", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation
