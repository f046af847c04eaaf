// Tables of the shapes in outcrop/bedrock_data_automation/types/blueprint_optimization_sample.h.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/types/blueprint_optimization_sample.h>

#include "bedrock_data_automation/fields.h"

namespace outcrop::bedrock_data_automation {

const cli::Shape& fields_of(const BlueprintOptimizationSample*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BlueprintOptimizationSample::asset_s3_object>("assetS3Object", true),
      cli::field<&BlueprintOptimizationSample::ground_truth_s3_object>("groundTruthS3Object", true),
  };
  static constexpr cli::Shape shape{.name = "BlueprintOptimizationSample", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation
