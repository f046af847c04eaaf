// BatchDeleteAdvancedPromptOptimizationJobItemView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

/// A prompt optimization job that is being deleted.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_BatchDeleteAdvancedPromptOptimizationJobItem.html
struct BatchDeleteAdvancedPromptOptimizationJobItemView {
  /// The job as the request named it.
  std::string_view job_identifier{};
  /// The state that the job is in now.
  Open<AdvancedPromptOptimizationJobStatus> job_status{};
};
const internal::Schema& schema_of(const BatchDeleteAdvancedPromptOptimizationJobItemView*);

}  // namespace outcrop::bedrock
