// Input and output of Client::create_model_copy_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/types/tag.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_model_copy_job. An absent member is not sent.
struct CreateModelCopyJobRequest {
  /// Required.
  std::optional<std::string> source_model_arn{};
  /// Required.
  std::optional<std::string> target_model_name{};
  std::optional<std::string> model_kms_key_id{};
  std::optional<std::vector<Tag>> target_model_tags{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
};

/// Output of Client::create_model_copy_job; valid as long as its Response.
struct CreateModelCopyJobView {
  std::string_view job_arn{};
};

}  // namespace outcrop::bedrock
