// AdvancedPromptOptimizationOutputConfigView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// Where an optimization job writes its results.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AdvancedPromptOptimizationOutputConfig.html
struct AdvancedPromptOptimizationOutputConfigView {
  /// The prefix in Amazon S3 that the job writes below, as s3://bucket/prefix/.
  std::string_view s3_uri{};
};
const internal::Schema& schema_of(const AdvancedPromptOptimizationOutputConfigView*);

}  // namespace outcrop::bedrock
