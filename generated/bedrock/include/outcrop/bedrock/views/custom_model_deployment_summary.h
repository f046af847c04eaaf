// CustomModelDeploymentSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct CustomModelDeploymentSummaryView {
  std::string_view custom_model_deployment_arn{};
  std::string_view custom_model_deployment_name{};
  std::string_view model_arn{};
  Timestamp created_at{};
  Open<CustomModelDeploymentStatus> status{};
  std::optional<Timestamp> last_updated_at{};
  std::optional<std::string_view> failure_message{};
};

}  // namespace outcrop::bedrock
