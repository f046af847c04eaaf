// Input and output of Client::get_model_copy_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/tag.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_model_copy_job. An absent member is not sent.
struct GetModelCopyJobRequest {
  /// Required.
  std::optional<std::string> job_arn{};
};

/// Output of Client::get_model_copy_job; valid as long as its Response.
struct GetModelCopyJobView {
  std::string_view job_arn{};
  Open<ModelCopyJobStatus> status{};
  Timestamp creation_time{};
  std::string_view target_model_arn{};
  std::optional<std::string_view> target_model_name{};
  std::string_view source_account_id{};
  std::string_view source_model_arn{};
  std::optional<std::string_view> target_model_kms_key_arn{};
  std::span<const TagView> target_model_tags{};
  std::optional<std::string_view> failure_message{};
  std::optional<std::string_view> source_model_name{};
};

}  // namespace outcrop::bedrock
