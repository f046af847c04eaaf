// BlueprintOptimizationOutputConfigurationView: parts of answers.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/views/s3_object.h"

namespace outcrop::bedrock_data_automation {

/// Where the results of an optimization go.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_BlueprintOptimizationOutputConfiguration.html
struct BlueprintOptimizationOutputConfigurationView {
  /// The place in Amazon S3 for the results.
  S3ObjectView s3_object{};
};
const internal::Schema& schema_of(const BlueprintOptimizationOutputConfigurationView*);

}  // namespace outcrop::bedrock_data_automation
