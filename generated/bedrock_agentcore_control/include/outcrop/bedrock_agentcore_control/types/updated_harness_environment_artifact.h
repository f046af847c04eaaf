// UpdatedHarnessEnvironmentArtifact: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/harness_environment_artifact.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agentcore_control {

/// Sets or unsets what an agent runs in.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatedHarnessEnvironmentArtifact.html
struct UpdatedHarnessEnvironmentArtifact {
  /// The container image from now on. Absent: the service's own.
  Box<HarnessEnvironmentArtifact> optional_value{};

  friend bool operator==(const UpdatedHarnessEnvironmentArtifact&, const UpdatedHarnessEnvironmentArtifact&) = default;
};
void write_json(internal::JsonWriter& writer, const UpdatedHarnessEnvironmentArtifact& in);

}  // namespace outcrop::bedrock_agentcore_control
