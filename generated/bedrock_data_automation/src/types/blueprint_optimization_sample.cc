// Writes BlueprintOptimizationSample as JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/types/blueprint_optimization_sample.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation {

void write_json(internal::JsonWriter& writer, const BlueprintOptimizationSample& in) {
  writer.begin_object();
  writer.required("assetS3Object", in.asset_s3_object);
  writer.required("groundTruthS3Object", in.ground_truth_s3_object);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
