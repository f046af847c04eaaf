// Input and output of Client::create_advanced_prompt_optimization_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/types/advanced_prompt_optimization_input_config.h"
#include "outcrop/bedrock/types/advanced_prompt_optimization_output_config.h"
#include "outcrop/bedrock/types/model_configuration.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_advanced_prompt_optimization_job. An absent member is not sent.
struct CreateAdvancedPromptOptimizationJobRequest {
  /// Required.
  std::optional<std::string> job_name{};
  std::optional<std::string> job_description{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Required.
  std::optional<AdvancedPromptOptimizationInputConfig> input_config{};
  /// Required.
  std::optional<AdvancedPromptOptimizationOutputConfig> output_config{};
  std::optional<std::string> encryption_key_arn{};
  std::optional<std::vector<Tag>> tags{};
  /// Required.
  std::optional<std::vector<ModelConfiguration>> model_configurations{};
};

/// Output of Client::create_advanced_prompt_optimization_job; valid as long as its Response.
struct CreateAdvancedPromptOptimizationJobView {
  std::string_view job_arn{};
};

}  // namespace outcrop::bedrock
