// Input and output of Client::delete_custom_model_deployment.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_custom_model_deployment. An absent member is not sent.
/// Which deployment to delete; its model stays.
struct DeleteCustomModelDeploymentRequest {
  /// The ARN or name of the deployment to end.
  ///
  /// Required. 1 to 93 characters.
  std::optional<std::string> custom_model_deployment_identifier{};

  friend bool operator==(const DeleteCustomModelDeploymentRequest&,
                         const DeleteCustomModelDeploymentRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteCustomModelDeploymentRequest& in);

/// Output of Client::delete_custom_model_deployment; valid as long as its Response.
/// Says that the deployment is being removed. It has no members.
struct DeleteCustomModelDeploymentView {};
const internal::Schema& schema_of(const DeleteCustomModelDeploymentView*);

}  // namespace outcrop::bedrock
