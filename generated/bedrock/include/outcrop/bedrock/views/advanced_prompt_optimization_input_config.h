// AdvancedPromptOptimizationInputConfigView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// Where the prompts of an optimization job are.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AdvancedPromptOptimizationInputConfig.html
struct AdvancedPromptOptimizationInputConfigView {
  /// The JSON Lines object in Amazon S3, as s3://bucket/key.
  std::string_view s3_uri{};
};
const internal::Schema& schema_of(const AdvancedPromptOptimizationInputConfigView*);

}  // namespace outcrop::bedrock
