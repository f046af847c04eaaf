// Input and output of Client::get_custom_model_deployment.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/custom_model_deployment_update_details.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_custom_model_deployment. An absent member is not sent.
struct GetCustomModelDeploymentRequest {
  /// Required.
  std::optional<std::string> custom_model_deployment_identifier{};
};

/// Output of Client::get_custom_model_deployment; valid as long as its Response.
struct GetCustomModelDeploymentView {
  std::string_view custom_model_deployment_arn{};
  std::string_view model_deployment_name{};
  std::string_view model_arn{};
  Timestamp created_at{};
  Open<CustomModelDeploymentStatus> status{};
  std::optional<std::string_view> description{};
  OptionalRef<CustomModelDeploymentUpdateDetailsView> update_details{};
  std::optional<std::string_view> failure_message{};
  std::optional<Timestamp> last_updated_at{};
};

}  // namespace outcrop::bedrock
