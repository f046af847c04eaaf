// HarnessEnvironmentArtifact: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/container_configuration.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// What an agent runs in, where the service's own container does not do.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessEnvironmentArtifact.html
struct HarnessEnvironmentArtifact {
  /// A container image of one's own.
  Box<ContainerConfiguration> container_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessEnvironmentArtifact&, const HarnessEnvironmentArtifact&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessEnvironmentArtifact& in);

}  // namespace outcrop::bedrock_agentcore_control
