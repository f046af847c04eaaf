// UpdateCustomModelDeployment: the output of Client::update_custom_model_deployment, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct UpdateCustomModelDeploymentView;

/// Says that the change has begun; `updateDetails` of GetCustomModelDeployment tells how it goes.
struct UpdateCustomModelDeployment {
  /// The ARN of the deployment, which stays the same.
  std::string custom_model_deployment_arn{};

  friend bool operator==(const UpdateCustomModelDeployment&, const UpdateCustomModelDeployment&) = default;
};
UpdateCustomModelDeployment to_owned(const UpdateCustomModelDeploymentView& view);
void write_json(internal::JsonWriter& writer, const UpdateCustomModelDeployment& in);

}  // namespace outcrop::bedrock
