// CreateAdvancedPromptOptimizationJob: the output of Client::create_advanced_prompt_optimization_job, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct CreateAdvancedPromptOptimizationJobView;

/// Names the prompt optimization job that was started.
struct CreateAdvancedPromptOptimizationJob {
  /// The new job's ARN, which the other operations take.
  std::string job_arn{};

  friend bool operator==(const CreateAdvancedPromptOptimizationJob&,
                         const CreateAdvancedPromptOptimizationJob&) = default;
};
CreateAdvancedPromptOptimizationJob to_owned(const CreateAdvancedPromptOptimizationJobView& view);
void write_json(internal::JsonWriter& writer, const CreateAdvancedPromptOptimizationJob& in);

}  // namespace outcrop::bedrock
