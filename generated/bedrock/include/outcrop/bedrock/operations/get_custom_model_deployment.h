// Input and output of Client::get_custom_model_deployment.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/custom_model_deployment_update_details.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_custom_model_deployment. An absent member is not sent.
/// Which deployment to describe, by its name or ARN.
struct GetCustomModelDeploymentRequest {
  /// The ARN or name of the deployment to describe.
  ///
  /// Required. 1 to 93 characters.
  std::optional<std::string> custom_model_deployment_identifier{};

  friend bool operator==(const GetCustomModelDeploymentRequest&, const GetCustomModelDeploymentRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetCustomModelDeploymentRequest& in);

/// Output of Client::get_custom_model_deployment; valid as long as its Response.
/// Everything about one deployment of a custom model.
struct GetCustomModelDeploymentView {
  /// The deployment's ARN, which calls of the model take as `modelId`.
  std::string_view custom_model_deployment_arn{};
  /// The name that the deployment was created with.
  std::string_view model_deployment_name{};
  /// The ARN of the custom model that is deployed.
  std::string_view model_arn{};
  /// When the deployment was created.
  Timestamp created_at{};
  /// Whether the deployment can be used.
  Open<CustomModelDeploymentStatus> status{};
  /// What the deployment is for, in the words of its maker.
  std::optional<std::string_view> description{};
  /// The change to another model that was asked for last; absent where none was.
  OptionalRef<CustomModelDeploymentUpdateDetailsView> update_details{};
  /// Why the deployment is Failed; absent where it is not.
  std::optional<std::string_view> failure_message{};
  /// When the deployment changed last.
  std::optional<Timestamp> last_updated_at{};
};
const internal::Schema& schema_of(const GetCustomModelDeploymentView*);

}  // namespace outcrop::bedrock
