// Input and output of Client::get_model_invocation_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/model_invocation_job_input_data_config.h"
#include "outcrop/bedrock/views/model_invocation_job_output_data_config.h"
#include "outcrop/bedrock/views/vpc_config.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_model_invocation_job. An absent member is not sent.
struct GetModelInvocationJobRequest {
  /// Required.
  std::optional<std::string> job_identifier{};
};

/// Output of Client::get_model_invocation_job; valid as long as its Response.
struct GetModelInvocationJobView {
  std::string_view job_arn{};
  std::optional<std::string_view> job_name{};
  std::string_view model_id{};
  std::optional<std::string_view> client_request_token{};
  std::string_view role_arn{};
  Open<ModelInvocationJobStatus> status{};
  /// Sensitive: never logged.
  std::optional<std::string_view> message{};
  Timestamp submit_time{};
  std::optional<Timestamp> last_modified_time{};
  std::optional<Timestamp> end_time{};
  ModelInvocationJobInputDataConfigView input_data_config{};
  ModelInvocationJobOutputDataConfigView output_data_config{};
  OptionalRef<VpcConfigView> vpc_config{};
  std::optional<std::int32_t> timeout_duration_in_hours{};
  std::optional<Timestamp> job_expiration_time{};
  Open<ModelInvocationType> model_invocation_type{};
  std::optional<std::int64_t> total_record_count{};
  std::optional<std::int64_t> processed_record_count{};
  std::optional<std::int64_t> success_record_count{};
  std::optional<std::int64_t> error_record_count{};
};

}  // namespace outcrop::bedrock
