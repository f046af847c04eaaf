// Input and output of Client::get_imported_model.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/views/custom_model_units.h"
#include "outcrop/bedrock/views/model_data_source.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_imported_model. An absent member is not sent.
struct GetImportedModelRequest {
  /// Required.
  std::optional<std::string> model_identifier{};
};

/// Output of Client::get_imported_model; valid as long as its Response.
struct GetImportedModelView {
  std::optional<std::string_view> model_arn{};
  std::optional<std::string_view> model_name{};
  std::optional<std::string_view> job_name{};
  std::optional<std::string_view> job_arn{};
  OptionalRef<ModelDataSourceView> model_data_source{};
  std::optional<Timestamp> creation_time{};
  std::optional<std::string_view> model_architecture{};
  std::optional<std::string_view> model_kms_key_arn{};
  std::optional<bool> instruct_supported{};
  OptionalRef<CustomModelUnitsView> custom_model_units{};
};

}  // namespace outcrop::bedrock
