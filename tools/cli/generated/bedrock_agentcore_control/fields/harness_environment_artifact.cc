// Tables of the shapes in outcrop/bedrock_agentcore_control/types/harness_environment_artifact.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/harness_environment_artifact.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const HarnessEnvironmentArtifact*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessEnvironmentArtifact::container_configuration>("containerConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "HarnessEnvironmentArtifact", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
