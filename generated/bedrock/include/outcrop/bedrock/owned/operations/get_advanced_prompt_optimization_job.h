// GetAdvancedPromptOptimizationJob: the output of Client::get_advanced_prompt_optimization_job, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/advanced_prompt_optimization_input_config.h"
#include "outcrop/bedrock/types/advanced_prompt_optimization_output_config.h"
#include "outcrop/bedrock/types/model_configuration.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct GetAdvancedPromptOptimizationJobView;

/// Everything about one prompt optimization job.
struct GetAdvancedPromptOptimizationJob {
  /// The job's ARN, which the other operations take.
  std::string job_arn{};
  /// The job's name, as the request gave it.
  std::string job_name{};
  /// What the job is for, in the words of its maker.
  std::optional<std::string> job_description{};
  /// The state that the job is in.
  std::optional<OwnedOpen<AdvancedPromptOptimizationJobStatus>> job_status{};
  /// Where the prompts are.
  AdvancedPromptOptimizationInputConfig input_config{};
  /// Where the rewritten prompts go.
  AdvancedPromptOptimizationOutputConfig output_config{};
  /// The ARN of the KMS key that encrypts what the job writes; absent where none was given.
  std::optional<std::string> encryption_key_arn{};
  /// When the job was created.
  Timestamp creation_time{};
  /// When the job changed last.
  std::optional<Timestamp> last_modified_time{};
  /// Why the job failed; absent where it did not.
  std::optional<std::string> failure_message{};
  /// The models that the prompts are rewritten for, each with its parameters.
  std::optional<std::vector<ModelConfiguration>> model_configurations{};

  friend bool operator==(const GetAdvancedPromptOptimizationJob&, const GetAdvancedPromptOptimizationJob&) = default;
};
GetAdvancedPromptOptimizationJob to_owned(const GetAdvancedPromptOptimizationJobView& view);
void write_json(internal::JsonWriter& writer, const GetAdvancedPromptOptimizationJob& in);

}  // namespace outcrop::bedrock
