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

/// Where the code of an agent is.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Code.html
struct Code {
  /// An object in Amazon S3 that holds the code as an archive.
  Box<S3Location> s3{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Code&, const Code&) = default;
};
void write_json(internal::JsonWriter& writer, const Code& in);

/// Code that an agent runtime runs, without a container image.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CodeConfiguration.html
struct CodeConfiguration {
  /// Where the code is kept.
  ///
  /// Required.
  Box<Code> code{};
  /// The language, and its version, that the code runs on.
  ///
  /// Required.
  std::optional<OwnedOpen<AgentManagedRuntimeType>> runtime{};
  /// What starts the agent: the file to run, behind a wrapper where one is wanted, word by word.
  ///
  /// Required.
  std::optional<std::vector<std::string>> entry_point{};

  friend bool operator==(const CodeConfiguration&, const CodeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CodeConfiguration& in);

/// What an agent runtime runs: a container image, or code in an archive.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentRuntimeArtifact.html
struct AgentRuntimeArtifact {
  /// A container image that holds the agent.
  Box<ContainerConfiguration> container_configuration{};
  /// Code that the service runs on a language runtime of its own.
  Box<CodeConfiguration> code_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AgentRuntimeArtifact&, const AgentRuntimeArtifact&) = default;
};
void write_json(internal::JsonWriter& writer, const AgentRuntimeArtifact& in);

}  // namespace outcrop::bedrock_agentcore_control
