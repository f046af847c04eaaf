// Input and output of Client::create_model_customization_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/types/customization_config.h"
#include "outcrop/bedrock/types/output_data_config.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/bedrock/types/training_data_config.h"
#include "outcrop/bedrock/types/validation_data_config.h"
#include "outcrop/bedrock/types/vpc_config.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_model_customization_job. An absent member is not sent.
struct CreateModelCustomizationJobRequest {
  /// Required.
  std::optional<std::string> job_name{};
  /// Required.
  std::optional<std::string> custom_model_name{};
  /// Required.
  std::optional<std::string> role_arn{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
  /// Required.
  std::optional<std::string> base_model_identifier{};
  std::optional<OwnedOpen<CustomizationType>> customization_type{};
  std::optional<std::string> custom_model_kms_key_id{};
  std::optional<std::vector<Tag>> job_tags{};
  std::optional<std::vector<Tag>> custom_model_tags{};
  /// Required.
  std::optional<TrainingDataConfig> training_data_config{};
  std::optional<ValidationDataConfig> validation_data_config{};
  /// Required.
  std::optional<OutputDataConfig> output_data_config{};
  std::optional<std::map<std::string, std::string, std::less<>>> hyper_parameters{};
  std::optional<VpcConfig> vpc_config{};
  std::optional<CustomizationConfig> customization_config{};
};

/// Output of Client::create_model_customization_job; valid as long as its Response.
struct CreateModelCustomizationJobView {
  std::string_view job_arn{};
};

}  // namespace outcrop::bedrock
