// BlueprintOptimizationSample: parts of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/s3_object.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_data_automation {

/// An example of a file and of what is to be taken out of it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_BlueprintOptimizationSample.html
struct BlueprintOptimizationSample {
  /// The file to take something out of.
  ///
  /// Required.
  Box<S3Object> asset_s3_object{};
  /// The right values of the blueprint's fields for the file.
  ///
  /// Required.
  Box<S3Object> ground_truth_s3_object{};

  friend bool operator==(const BlueprintOptimizationSample&, const BlueprintOptimizationSample&) = default;
};
void write_json(internal::JsonWriter& writer, const BlueprintOptimizationSample& in);

}  // namespace outcrop::bedrock_data_automation
