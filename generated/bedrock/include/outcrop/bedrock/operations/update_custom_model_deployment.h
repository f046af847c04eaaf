// Input and output of Client::update_custom_model_deployment.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::update_custom_model_deployment. An absent member is not sent.
/// Which model to put behind which deployment.
struct UpdateCustomModelDeploymentRequest {
  /// The ARN of the custom model to serve from now on.
  ///
  /// Required. 20 to 1011 characters.
  std::optional<std::string> model_arn{};
  /// The ARN or name of the deployment to change.
  ///
  /// Required. 1 to 93 characters.
  std::optional<std::string> custom_model_deployment_identifier{};

  friend bool operator==(const UpdateCustomModelDeploymentRequest&,
                         const UpdateCustomModelDeploymentRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateCustomModelDeploymentRequest& in);

/// Output of Client::update_custom_model_deployment; valid as long as its Response.
/// Says that the change has begun; `updateDetails` of GetCustomModelDeployment tells how it goes.
struct UpdateCustomModelDeploymentView {
  /// The ARN of the deployment, which stays the same.
  std::string_view custom_model_deployment_arn{};
};
const internal::Schema& schema_of(const UpdateCustomModelDeploymentView*);

}  // namespace outcrop::bedrock
