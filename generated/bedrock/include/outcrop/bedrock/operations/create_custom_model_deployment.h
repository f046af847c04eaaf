// Input and output of Client::create_custom_model_deployment.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_custom_model_deployment. An absent member is not sent.
/// The model to deploy, and the deployment's name.
struct CreateCustomModelDeploymentRequest {
  /// A name for the deployment, unique in the account and region.
  ///
  /// Required. 1 to 63 characters, matching ([0-9a-zA-Z][_-]?){1,63}.
  std::optional<std::string> model_deployment_name{};
  /// The ARN of the custom model, which has to be Active.
  ///
  /// Required. 20 to 1011 characters.
  std::optional<std::string> model_arn{};
  /// A note on what the deployment is for; it has no effect.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> description{};
  /// Tags for the deployment, such as for cost reports and access control.
  ///
  /// At most 200 entries.
  std::optional<std::vector<Tag>> tags{};
  /// Makes the call safe to repeat: of two calls with the same token only one creates a deployment.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};

  friend bool operator==(const CreateCustomModelDeploymentRequest&,
                         const CreateCustomModelDeploymentRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateCustomModelDeploymentRequest& in);

/// Output of Client::create_custom_model_deployment; valid as long as its Response.
/// Names the new deployment.
struct CreateCustomModelDeploymentView {
  /// The deployment's ARN, which InvokeModel and Converse take as `modelId` once it is Active.
  std::string_view custom_model_deployment_arn{};
};
const internal::Schema& schema_of(const CreateCustomModelDeploymentView*);

}  // namespace outcrop::bedrock
