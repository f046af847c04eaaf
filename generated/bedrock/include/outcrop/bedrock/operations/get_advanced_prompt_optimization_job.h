// Input and output of Client::get_advanced_prompt_optimization_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/advanced_prompt_optimization_input_config.h"
#include "outcrop/bedrock/views/advanced_prompt_optimization_output_config.h"
#include "outcrop/bedrock/views/model_configuration.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_advanced_prompt_optimization_job. An absent member is not sent.
/// Which prompt optimization job to describe.
struct GetAdvancedPromptOptimizationJobRequest {
  /// The ARN or id of the job to describe.
  ///
  /// Required. At most 1011 characters.
  std::optional<std::string> job_identifier{};

  friend bool operator==(const GetAdvancedPromptOptimizationJobRequest&,
                         const GetAdvancedPromptOptimizationJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAdvancedPromptOptimizationJobRequest& in);

/// Output of Client::get_advanced_prompt_optimization_job; valid as long as its Response.
/// Everything about one prompt optimization job.
struct GetAdvancedPromptOptimizationJobView {
  /// The job's ARN, which the other operations take.
  std::string_view job_arn{};
  /// The job's name, as the request gave it.
  std::string_view job_name{};
  /// What the job is for, in the words of its maker.
  std::optional<std::string_view> job_description{};
  /// The state that the job is in.
  Open<AdvancedPromptOptimizationJobStatus> job_status{};
  /// Where the prompts are.
  AdvancedPromptOptimizationInputConfigView input_config{};
  /// Where the rewritten prompts go.
  AdvancedPromptOptimizationOutputConfigView output_config{};
  /// The ARN of the KMS key that encrypts what the job writes; absent where none was given.
  std::optional<std::string_view> encryption_key_arn{};
  /// When the job was created.
  Timestamp creation_time{};
  /// When the job changed last.
  std::optional<Timestamp> last_modified_time{};
  /// Why the job failed; absent where it did not.
  std::optional<std::string_view> failure_message{};
  /// The models that the prompts are rewritten for, each with its parameters.
  std::span<const ModelConfigurationView> model_configurations{};
};
const internal::Schema& schema_of(const GetAdvancedPromptOptimizationJobView*);

}  // namespace outcrop::bedrock
