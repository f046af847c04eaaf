// AdvancedPromptOptimizationOutputConfig: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// Where an optimization job writes its results.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AdvancedPromptOptimizationOutputConfig.html
struct AdvancedPromptOptimizationOutputConfig {
  /// The prefix in Amazon S3 that the job writes below, as s3://bucket/prefix/.
  ///
  /// Required. 1 to 1024 characters.
  std::optional<std::string> s3_uri{};

  friend bool operator==(const AdvancedPromptOptimizationOutputConfig&,
                         const AdvancedPromptOptimizationOutputConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const AdvancedPromptOptimizationOutputConfig& in);

}  // namespace outcrop::bedrock
