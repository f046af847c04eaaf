// DeleteCustomModelDeployment: the output of Client::delete_custom_model_deployment, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct DeleteCustomModelDeploymentView;

/// Says that the deployment is being removed. It has no members.
struct DeleteCustomModelDeployment {
  friend bool operator==(const DeleteCustomModelDeployment&, const DeleteCustomModelDeployment&) = default;
};
DeleteCustomModelDeployment to_owned(const DeleteCustomModelDeploymentView& view);
void write_json(internal::JsonWriter& writer, const DeleteCustomModelDeployment& in);

}  // namespace outcrop::bedrock
