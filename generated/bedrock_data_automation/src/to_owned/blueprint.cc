// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/views/blueprint.h"

#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/bedrock_data_automation/types/blueprint_optimization_sample.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

BlueprintOptimizationSample to_owned(const BlueprintOptimizationSampleView& view) {
  BlueprintOptimizationSample owned;
  internal::own(owned.asset_s3_object, view.asset_s3_object);
  internal::own(owned.ground_truth_s3_object, view.ground_truth_s3_object);
  return owned;
}

}  // namespace outcrop::bedrock_data_automation
