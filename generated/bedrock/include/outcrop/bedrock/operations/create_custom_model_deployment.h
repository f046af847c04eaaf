// Input and output of Client::create_custom_model_deployment.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/types/tag.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_custom_model_deployment. An absent member is not sent.
struct CreateCustomModelDeploymentRequest {
  /// Required.
  std::optional<std::string> model_deployment_name{};
  /// Required.
  std::optional<std::string> model_arn{};
  std::optional<std::string> description{};
  std::optional<std::vector<Tag>> tags{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
};

/// Output of Client::create_custom_model_deployment; valid as long as its Response.
struct CreateCustomModelDeploymentView {
  std::string_view custom_model_deployment_arn{};
};

}  // namespace outcrop::bedrock
