// OutputConfigurationView: parts of answers.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_data_automation_runtime/shapes.h"

namespace outcrop::bedrock_data_automation_runtime {

/// A place in Amazon S3 for results.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_OutputConfiguration.html
struct OutputConfigurationView {
  /// The place, as s3://bucket/prefix.
  std::string_view s3_uri{};
};
const internal::Schema& schema_of(const OutputConfigurationView*);

}  // namespace outcrop::bedrock_data_automation_runtime
