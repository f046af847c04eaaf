// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/types/blueprint_optimization_output_configuration.h"

#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/bedrock_data_automation/views/blueprint_optimization_output_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

BlueprintOptimizationOutputConfiguration to_owned(const BlueprintOptimizationOutputConfigurationView& view) {
  BlueprintOptimizationOutputConfiguration owned;
  internal::own(owned.s3_object, view.s3_object);
  return owned;
}

}  // namespace outcrop::bedrock_data_automation
