// CreateCustomModelDeployment: the output of Client::create_custom_model_deployment, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct CreateCustomModelDeploymentView;

/// Names the new deployment.
struct CreateCustomModelDeployment {
  /// The deployment's ARN, which InvokeModel and Converse take as `modelId` once it is Active.
  std::string custom_model_deployment_arn{};

  friend bool operator==(const CreateCustomModelDeployment&, const CreateCustomModelDeployment&) = default;
};
CreateCustomModelDeployment to_owned(const CreateCustomModelDeploymentView& view);
void write_json(internal::JsonWriter& writer, const CreateCustomModelDeployment& in);

}  // namespace outcrop::bedrock
