// Harness and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/authorizer_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/filesystem_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/harness_environment_artifact.h"
#include "outcrop/bedrock_agentcore_control/types/harness_hook.h"
#include "outcrop/bedrock_agentcore_control/types/harness_memory_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/harness_model_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/harness_skill.h"
#include "outcrop/bedrock_agentcore_control/types/harness_system_content_block.h"
#include "outcrop/bedrock_agentcore_control/types/harness_tool.h"
#include "outcrop/bedrock_agentcore_control/types/harness_truncation_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/lifecycle_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/network_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

struct HarnessAgentCoreRuntimeEnvironmentView;
struct HarnessEnvironmentProviderView;
struct HarnessView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreRuntimeEnvironment.html
struct HarnessAgentCoreRuntimeEnvironment {
  std::string agent_runtime_arn{};
  std::string agent_runtime_name{};
  std::string agent_runtime_id{};
  LifecycleConfiguration lifecycle_configuration{};
  NetworkConfiguration network_configuration{};
  std::optional<std::vector<FilesystemConfiguration>> filesystem_configurations{};

  friend bool operator==(const HarnessAgentCoreRuntimeEnvironment&,
                         const HarnessAgentCoreRuntimeEnvironment&) = default;
};
HarnessAgentCoreRuntimeEnvironment to_owned(const HarnessAgentCoreRuntimeEnvironmentView& view);
void write_json(internal::JsonWriter& writer, const HarnessAgentCoreRuntimeEnvironment& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessEnvironmentProvider.html
struct HarnessEnvironmentProvider {
  Box<HarnessAgentCoreRuntimeEnvironment> agent_core_runtime_environment{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessEnvironmentProvider&, const HarnessEnvironmentProvider&) = default;
};
HarnessEnvironmentProvider to_owned(const HarnessEnvironmentProviderView& view);
void write_json(internal::JsonWriter& writer, const HarnessEnvironmentProvider& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Harness.html
struct Harness {
  std::string harness_id{};
  std::string harness_name{};
  std::string arn{};
  std::optional<OwnedOpen<HarnessStatus>> status{};
  std::optional<std::string> harness_version{};
  std::string execution_role_arn{};
  Timestamp created_at{};
  Timestamp updated_at{};
  HarnessModelConfiguration model{};
  std::optional<std::vector<HarnessSystemContentBlock>> system_prompt{};
  std::optional<std::vector<HarnessTool>> tools{};
  std::optional<std::vector<HarnessSkill>> skills{};
  std::optional<std::vector<std::string>> allowed_tools{};
  HarnessTruncationConfiguration truncation{};
  HarnessEnvironmentProvider environment{};
  Box<HarnessEnvironmentArtifact> environment_artifact{};
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> environment_variables{};
  Box<AuthorizerConfiguration> authorizer_configuration{};
  Box<HarnessMemoryConfiguration> memory{};
  std::optional<std::vector<HarnessHook>> hooks{};
  std::optional<std::int32_t> max_iterations{};
  std::optional<std::int32_t> max_tokens{};
  std::optional<std::int32_t> timeout_seconds{};
  std::optional<std::string> failure_reason{};

  friend bool operator==(const Harness&, const Harness&) = default;
};
Harness to_owned(const HarnessView& view);
void write_json(internal::JsonWriter& writer, const Harness& in);

}  // namespace outcrop::bedrock_agentcore_control
