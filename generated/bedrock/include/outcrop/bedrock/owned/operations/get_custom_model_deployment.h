// GetCustomModelDeployment: the output of Client::get_custom_model_deployment, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/owned/custom_model_deployment_update_details.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct GetCustomModelDeploymentView;

/// Everything about one deployment of a custom model.
struct GetCustomModelDeployment {
  /// The deployment's ARN, which calls of the model take as `modelId`.
  std::string custom_model_deployment_arn{};
  /// The name that the deployment was created with.
  std::string model_deployment_name{};
  /// The ARN of the custom model that is deployed.
  std::string model_arn{};
  /// When the deployment was created.
  Timestamp created_at{};
  /// Whether the deployment can be used.
  std::optional<OwnedOpen<CustomModelDeploymentStatus>> status{};
  /// What the deployment is for, in the words of its maker.
  std::optional<std::string> description{};
  /// The change to another model that was asked for last; absent where none was.
  Box<CustomModelDeploymentUpdateDetails> update_details{};
  /// Why the deployment is Failed; absent where it is not.
  std::optional<std::string> failure_message{};
  /// When the deployment changed last.
  std::optional<Timestamp> last_updated_at{};

  friend bool operator==(const GetCustomModelDeployment&, const GetCustomModelDeployment&) = default;
};
GetCustomModelDeployment to_owned(const GetCustomModelDeploymentView& view);
void write_json(internal::JsonWriter& writer, const GetCustomModelDeployment& in);

}  // namespace outcrop::bedrock
