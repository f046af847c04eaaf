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

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Code.html
struct CodeView {
  enum class Member : std::uint16_t {
    none,
    s3,
    unknown,
  };

  Member member{};
  OptionalRef<S3LocationView> s3{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CodeView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CodeConfiguration.html
struct CodeConfigurationView {
  CodeView code{};
  Open<AgentManagedRuntimeType> runtime{};
  std::span<const std::string_view> entry_point{};
};
const internal::Schema& schema_of(const CodeConfigurationView*);

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
  OptionalRef<ContainerConfigurationView> container_configuration{};
  OptionalRef<CodeConfigurationView> code_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AgentRuntimeArtifactView*);

}  // namespace outcrop::bedrock_agentcore_control
