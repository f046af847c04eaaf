// Input and output of Client::create_model_invocation_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/types/model_invocation_job_input_data_config.h"
#include "outcrop/bedrock/types/model_invocation_job_output_data_config.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/bedrock/types/vpc_config.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_model_invocation_job. An absent member is not sent.
struct CreateModelInvocationJobRequest {
  /// Required.
  std::optional<std::string> job_name{};
  /// Required.
  std::optional<std::string> role_arn{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
  /// Required.
  std::optional<std::string> model_id{};
  /// Required.
  std::optional<ModelInvocationJobInputDataConfig> input_data_config{};
  /// Required.
  std::optional<ModelInvocationJobOutputDataConfig> output_data_config{};
  std::optional<VpcConfig> vpc_config{};
  std::optional<std::int32_t> timeout_duration_in_hours{};
  std::optional<std::vector<Tag>> tags{};
  std::optional<OwnedOpen<ModelInvocationType>> model_invocation_type{};
};

/// Output of Client::create_model_invocation_job; valid as long as its Response.
struct CreateModelInvocationJobView {
  std::string_view job_arn{};
};

}  // namespace outcrop::bedrock
