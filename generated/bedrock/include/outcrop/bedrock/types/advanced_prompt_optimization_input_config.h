// AdvancedPromptOptimizationInputConfig: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// Where the prompts of an optimization job are.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AdvancedPromptOptimizationInputConfig.html
struct AdvancedPromptOptimizationInputConfig {
  /// The JSON Lines object in Amazon S3, as s3://bucket/key.
  ///
  /// Required. 1 to 1024 characters.
  std::optional<std::string> s3_uri{};

  friend bool operator==(const AdvancedPromptOptimizationInputConfig&,
                         const AdvancedPromptOptimizationInputConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const AdvancedPromptOptimizationInputConfig& in);

}  // namespace outcrop::bedrock
