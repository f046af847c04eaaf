// Input and output of Client::update_custom_model_deployment.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::update_custom_model_deployment. An absent member is not sent.
struct UpdateCustomModelDeploymentRequest {
  /// Required.
  std::optional<std::string> model_arn{};
  /// Required.
  std::optional<std::string> custom_model_deployment_identifier{};
};

/// Output of Client::update_custom_model_deployment; valid as long as its Response.
struct UpdateCustomModelDeploymentView {
  std::string_view custom_model_deployment_arn{};
};

}  // namespace outcrop::bedrock
