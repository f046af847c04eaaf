// OutputConfiguration: parts of requests.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation_runtime/shapes.h"

namespace outcrop::bedrock_data_automation_runtime {

/// A place in Amazon S3 for results.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_OutputConfiguration.html
struct OutputConfiguration {
  /// The place, as s3://bucket/prefix.
  ///
  /// Required.
  std::optional<std::string> s3_uri{};

  friend bool operator==(const OutputConfiguration&, const OutputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const OutputConfiguration& in);

}  // namespace outcrop::bedrock_data_automation_runtime
