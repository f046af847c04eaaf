// Input and output of Client::create_advanced_prompt_optimization_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/advanced_prompt_optimization_input_config.h"
#include "outcrop/bedrock/types/advanced_prompt_optimization_output_config.h"
#include "outcrop/bedrock/types/model_configuration.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_advanced_prompt_optimization_job. An absent member is not sent.
/// The prompts to rewrite, for which models, and where the results go.
struct CreateAdvancedPromptOptimizationJobRequest {
  /// A name for the job, for people who look through lists.
  ///
  /// Required. 1 to 100 characters, matching [a-zA-Z0-9][a-zA-Z0-9.+-]*.
  std::optional<std::string> job_name{};
  /// A note on what the job is for; it has no effect.
  ///
  /// 1 to 500 characters.
  std::optional<std::string> job_description{};
  /// Makes the call safe to repeat: of two calls with the same token only one creates a job.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_token{};
  /// Where the prompts are.
  ///
  /// Required.
  std::optional<AdvancedPromptOptimizationInputConfig> input_config{};
  /// Where the rewritten prompts go.
  ///
  /// Required.
  std::optional<AdvancedPromptOptimizationOutputConfig> output_config{};
  /// The ARN of the KMS key that encrypts what the job writes.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> encryption_key_arn{};
  /// Tags for the job, such as for cost reports and access control.
  ///
  /// At most 200 entries.
  std::optional<std::vector<Tag>> tags{};
  /// The models to rewrite the prompts for, each with its parameters.
  ///
  /// Required. 1 to 5 entries.
  std::optional<std::vector<ModelConfiguration>> model_configurations{};

  friend bool operator==(const CreateAdvancedPromptOptimizationJobRequest&,
                         const CreateAdvancedPromptOptimizationJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateAdvancedPromptOptimizationJobRequest& in);

/// Output of Client::create_advanced_prompt_optimization_job; valid as long as its Response.
/// Names the prompt optimization job that was started.
struct CreateAdvancedPromptOptimizationJobView {
  /// The new job's ARN, which the other operations take.
  std::string_view job_arn{};
};
const internal::Schema& schema_of(const CreateAdvancedPromptOptimizationJobView*);

}  // namespace outcrop::bedrock
