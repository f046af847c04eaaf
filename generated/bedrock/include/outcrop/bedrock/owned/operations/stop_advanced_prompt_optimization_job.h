// StopAdvancedPromptOptimizationJob: the output of Client::stop_advanced_prompt_optimization_job, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct StopAdvancedPromptOptimizationJobView;

/// Says that the job is being stopped. It has no members.
struct StopAdvancedPromptOptimizationJob {
  friend bool operator==(const StopAdvancedPromptOptimizationJob&, const StopAdvancedPromptOptimizationJob&) = default;
};
StopAdvancedPromptOptimizationJob to_owned(const StopAdvancedPromptOptimizationJobView& view);
void write_json(internal::JsonWriter& writer, const StopAdvancedPromptOptimizationJob& in);

}  // namespace outcrop::bedrock
