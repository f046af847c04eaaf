// AgentRuntimeArtifactView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/container_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/s3_location.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// Where the code of an agent is.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Code.html
struct CodeView {
  enum class Member : std::uint16_t {
    none,
    s3,
    unknown,
  };

  Member member{};
  /// An object in Amazon S3 that holds the code as an archive.
  OptionalRef<S3LocationView> s3{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CodeView*);

/// Code that an agent runtime runs, without a container image.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CodeConfiguration.html
struct CodeConfigurationView {
  /// Where the code is kept.
  CodeView code{};
  /// The language, and its version, that the code runs on.
  Open<AgentManagedRuntimeType> runtime{};
  /// What starts the agent: the file to run, behind a wrapper where one is wanted, word by word.
  std::span<const std::string_view> entry_point{};
};
const internal::Schema& schema_of(const CodeConfigurationView*);

/// What an agent runtime runs: a container image, or code in an archive.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentRuntimeArtifact.html
struct AgentRuntimeArtifactView {
  enum class Member : std::uint16_t {
    none,
    container_configuration,
    code_configuration,
    unknown,
  };

  Member member{};
  /// A container image that holds the agent.
  OptionalRef<ContainerConfigurationView> container_configuration{};
  /// Code that the service runs on a language runtime of its own.
  OptionalRef<CodeConfigurationView> code_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AgentRuntimeArtifactView*);

}  // namespace outcrop::bedrock_agentcore_control
