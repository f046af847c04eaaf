// AgentRuntimeArtifact and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/container_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/s3_location.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Code.html
struct Code {
  Box<S3Location> s3{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Code&, const Code&) = default;
};
void write_json(internal::JsonWriter& writer, const Code& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CodeConfiguration.html
struct CodeConfiguration {
  /// Required.
  Box<Code> code{};
  /// Required.
  std::optional<OwnedOpen<AgentManagedRuntimeType>> runtime{};
  /// Required.
  std::optional<std::vector<std::string>> entry_point{};

  friend bool operator==(const CodeConfiguration&, const CodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CodeConfiguration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentRuntimeArtifact.html
struct AgentRuntimeArtifact {
  Box<ContainerConfiguration> container_configuration{};
  Box<CodeConfiguration> code_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AgentRuntimeArtifact&, const AgentRuntimeArtifact&) = default;
};
void write_json(internal::JsonWriter& writer, const AgentRuntimeArtifact& in);

}  // namespace outcrop::bedrock_agentcore_control
