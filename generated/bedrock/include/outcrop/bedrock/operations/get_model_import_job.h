// Input and output of Client::get_model_import_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/model_data_source.h"
#include "outcrop/bedrock/views/vpc_config.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_model_import_job. An absent member is not sent.
struct GetModelImportJobRequest {
  /// Required.
  std::optional<std::string> job_identifier{};
};

/// Output of Client::get_model_import_job; valid as long as its Response.
struct GetModelImportJobView {
  std::optional<std::string_view> job_arn{};
  std::optional<std::string_view> job_name{};
  std::optional<std::string_view> imported_model_name{};
  std::optional<std::string_view> imported_model_arn{};
  std::optional<std::string_view> role_arn{};
  OptionalRef<ModelDataSourceView> model_data_source{};
  Open<ModelImportJobStatus> status{};
  std::optional<std::string_view> failure_message{};
  std::optional<Timestamp> creation_time{};
  std::optional<Timestamp> last_modified_time{};
  std::optional<Timestamp> end_time{};
  OptionalRef<VpcConfigView> vpc_config{};
  std::optional<std::string_view> imported_model_kms_key_arn{};
};

}  // namespace outcrop::bedrock
