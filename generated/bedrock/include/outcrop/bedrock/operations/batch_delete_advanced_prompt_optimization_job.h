// Input and output of Client::batch_delete_advanced_prompt_optimization_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/batch_delete_advanced_prompt_optimization_job_error.h"
#include "outcrop/bedrock/views/batch_delete_advanced_prompt_optimization_job_item.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::batch_delete_advanced_prompt_optimization_job. An absent member is not sent.
/// Which prompt optimization jobs to delete.
struct BatchDeleteAdvancedPromptOptimizationJobRequest {
  /// The ARNs or ids of the jobs to delete.
  ///
  /// Required. 1 to 25 entries.
  std::optional<std::vector<std::string>> job_identifiers{};

  friend bool operator==(const BatchDeleteAdvancedPromptOptimizationJobRequest&,
                         const BatchDeleteAdvancedPromptOptimizationJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const BatchDeleteAdvancedPromptOptimizationJobRequest& in);

/// Output of Client::batch_delete_advanced_prompt_optimization_job; valid as long as its Response.
/// For each job of the request, that it is being deleted or why it is not.
struct BatchDeleteAdvancedPromptOptimizationJobView {
  /// The jobs that were not deleted, and why.
  std::span<const BatchDeleteAdvancedPromptOptimizationJobErrorView> errors{};
  /// The jobs that are being deleted.
  std::span<const BatchDeleteAdvancedPromptOptimizationJobItemView> advanced_prompt_optimization_jobs{};
};
const internal::Schema& schema_of(const BatchDeleteAdvancedPromptOptimizationJobView*);

}  // namespace outcrop::bedrock
