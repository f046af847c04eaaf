// Input and output of Client::get_advanced_prompt_optimization_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/advanced_prompt_optimization_input_config.h"
#include "outcrop/bedrock/views/advanced_prompt_optimization_output_config.h"
#include "outcrop/bedrock/views/model_configuration.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_advanced_prompt_optimization_job. An absent member is not sent.
struct GetAdvancedPromptOptimizationJobRequest {
  /// Required.
  std::optional<std::string> job_identifier{};
};

/// Output of Client::get_advanced_prompt_optimization_job; valid as long as its Response.
struct GetAdvancedPromptOptimizationJobView {
  std::string_view job_arn{};
  std::string_view job_name{};
  std::optional<std::string_view> job_description{};
  Open<AdvancedPromptOptimizationJobStatus> job_status{};
  AdvancedPromptOptimizationInputConfigView input_config{};
  AdvancedPromptOptimizationOutputConfigView output_config{};
  std::optional<std::string_view> encryption_key_arn{};
  Timestamp creation_time{};
  std::optional<Timestamp> last_modified_time{};
  std::optional<std::string_view> failure_message{};
  std::span<const ModelConfigurationView> model_configurations{};
};

}  // namespace outcrop::bedrock
