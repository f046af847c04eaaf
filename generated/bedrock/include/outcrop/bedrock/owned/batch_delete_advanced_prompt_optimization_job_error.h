// BatchDeleteAdvancedPromptOptimizationJobError.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct BatchDeleteAdvancedPromptOptimizationJobErrorView;

/// A prompt optimization job that was not deleted, and the reason.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_BatchDeleteAdvancedPromptOptimizationJobError.html
struct BatchDeleteAdvancedPromptOptimizationJobError {
  /// The job as the request named it.
  std::string job_identifier{};
  /// A code for the kind of failure.
  std::string code{};
  /// What went wrong, in words that may change.
  std::optional<std::string> message{};

  friend bool operator==(const BatchDeleteAdvancedPromptOptimizationJobError&,
                         const BatchDeleteAdvancedPromptOptimizationJobError&) = default;
};
BatchDeleteAdvancedPromptOptimizationJobError to_owned(const BatchDeleteAdvancedPromptOptimizationJobErrorView& view);
void write_json(internal::JsonWriter& writer, const BatchDeleteAdvancedPromptOptimizationJobError& in);

}  // namespace outcrop::bedrock
