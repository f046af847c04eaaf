// BlueprintOptimizationOutputConfiguration: parts of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/s3_object.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_data_automation {

/// Where the results of an optimization go.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_BlueprintOptimizationOutputConfiguration.html
struct BlueprintOptimizationOutputConfiguration {
  /// The place in Amazon S3 for the results.
  ///
  /// Required.
  Box<S3Object> s3_object{};

  friend bool operator==(const BlueprintOptimizationOutputConfiguration&,
                         const BlueprintOptimizationOutputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const BlueprintOptimizationOutputConfiguration& in);

}  // namespace outcrop::bedrock_data_automation
