// BatchDeleteAdvancedPromptOptimizationJob: the output of Client::batch_delete_advanced_prompt_optimization_job, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock/owned/batch_delete_advanced_prompt_optimization_job_error.h"
#include "outcrop/bedrock/owned/batch_delete_advanced_prompt_optimization_job_item.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct BatchDeleteAdvancedPromptOptimizationJobView;

/// For each job of the request, that it is being deleted or why it is not.
struct BatchDeleteAdvancedPromptOptimizationJob {
  /// The jobs that were not deleted, and why.
  std::optional<std::vector<BatchDeleteAdvancedPromptOptimizationJobError>> errors{};
  /// The jobs that are being deleted.
  std::optional<std::vector<BatchDeleteAdvancedPromptOptimizationJobItem>> advanced_prompt_optimization_jobs{};

  friend bool operator==(const BatchDeleteAdvancedPromptOptimizationJob&,
                         const BatchDeleteAdvancedPromptOptimizationJob&) = default;
};
BatchDeleteAdvancedPromptOptimizationJob to_owned(const BatchDeleteAdvancedPromptOptimizationJobView& view);
void write_json(internal::JsonWriter& writer, const BatchDeleteAdvancedPromptOptimizationJob& in);

}  // namespace outcrop::bedrock
