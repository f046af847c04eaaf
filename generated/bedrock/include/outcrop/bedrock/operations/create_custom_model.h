// Input and output of Client::create_custom_model.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/types/custom_model_data_source.h"
#include "outcrop/bedrock/types/model_data_source.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_custom_model. An absent member is not sent.
struct CreateCustomModelRequest {
  /// Required.
  std::optional<std::string> model_name{};
  std::optional<ModelDataSource> model_source_config{};
  std::optional<CustomModelDataSource> custom_model_data_source{};
  std::optional<std::string> model_kms_key_arn{};
  std::optional<std::string> role_arn{};
  std::optional<std::vector<Tag>> model_tags{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
};

/// Output of Client::create_custom_model; valid as long as its Response.
struct CreateCustomModelView {
  std::string_view model_arn{};
};

}  // namespace outcrop::bedrock
