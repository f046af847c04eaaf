// Input and output of Client::create_model_import_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/types/model_data_source.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/bedrock/types/vpc_config.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_model_import_job. An absent member is not sent.
struct CreateModelImportJobRequest {
  /// Required.
  std::optional<std::string> job_name{};
  /// Required.
  std::optional<std::string> imported_model_name{};
  /// Required.
  std::optional<std::string> role_arn{};
  /// Required.
  std::optional<ModelDataSource> model_data_source{};
  std::optional<std::vector<Tag>> job_tags{};
  std::optional<std::vector<Tag>> imported_model_tags{};
  std::optional<std::string> client_request_token{};
  std::optional<VpcConfig> vpc_config{};
  std::optional<std::string> imported_model_kms_key_id{};
};

/// Output of Client::create_model_import_job; valid as long as its Response.
struct CreateModelImportJobView {
  std::string_view job_arn{};
};

}  // namespace outcrop::bedrock
