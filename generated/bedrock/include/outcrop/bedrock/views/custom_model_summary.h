// CustomModelSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct CustomModelSummaryView {
  std::string_view model_arn{};
  std::string_view model_name{};
  Timestamp creation_time{};
  std::string_view base_model_arn{};
  std::string_view base_model_name{};
  Open<CustomizationType> customization_type{};
  std::optional<std::string_view> owner_account_id{};
  Open<ModelStatus> model_status{};
};

}  // namespace outcrop::bedrock
