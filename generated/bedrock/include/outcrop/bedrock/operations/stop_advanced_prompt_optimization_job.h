// Input and output of Client::stop_advanced_prompt_optimization_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::stop_advanced_prompt_optimization_job. An absent member is not sent.
/// Which prompt optimization job to stop.
struct StopAdvancedPromptOptimizationJobRequest {
  /// The ARN or id of the job to stop.
  ///
  /// Required. At most 1011 characters.
  std::optional<std::string> job_identifier{};

  friend bool operator==(const StopAdvancedPromptOptimizationJobRequest&,
                         const StopAdvancedPromptOptimizationJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StopAdvancedPromptOptimizationJobRequest& in);

/// Output of Client::stop_advanced_prompt_optimization_job; valid as long as its Response.
/// Says that the job is being stopped. It has no members.
struct StopAdvancedPromptOptimizationJobView {};
const internal::Schema& schema_of(const StopAdvancedPromptOptimizationJobView*);

}  // namespace outcrop::bedrock
