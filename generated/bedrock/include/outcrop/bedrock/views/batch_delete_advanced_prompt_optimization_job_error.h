// BatchDeleteAdvancedPromptOptimizationJobErrorView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// A prompt optimization job that was not deleted, and the reason.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_BatchDeleteAdvancedPromptOptimizationJobError.html
struct BatchDeleteAdvancedPromptOptimizationJobErrorView {
  /// The job as the request named it.
  std::string_view job_identifier{};
  /// A code for the kind of failure.
  std::string_view code{};
  /// What went wrong, in words that may change.
  std::optional<std::string_view> message{};
};
const internal::Schema& schema_of(const BatchDeleteAdvancedPromptOptimizationJobErrorView*);

}  // namespace outcrop::bedrock
