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

/// The agent runtime that the service made for a harness.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreRuntimeEnvironment.html
struct HarnessAgentCoreRuntimeEnvironment {
  /// The runtime's ARN.
  std::string agent_runtime_arn{};
  /// The name that the service gave the runtime.
  std::string agent_runtime_name{};
  /// The id that the service gave the runtime.
  std::string agent_runtime_id{};
  /// When sessions end.
  LifecycleConfiguration lifecycle_configuration{};
  /// Which network sessions run in.
  NetworkConfiguration network_configuration{};
  /// File systems that sessions can reach, and where they are mounted.
  std::optional<std::vector<FilesystemConfiguration>> filesystem_configurations{};

  friend bool operator==(const HarnessAgentCoreRuntimeEnvironment&,
                         const HarnessAgentCoreRuntimeEnvironment&) = default;
};
HarnessAgentCoreRuntimeEnvironment to_owned(const HarnessAgentCoreRuntimeEnvironmentView& view);
void write_json(internal::JsonWriter& writer, const HarnessAgentCoreRuntimeEnvironment& in);

/// Where the agent of a harness runs.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessEnvironmentProvider.html
struct HarnessEnvironmentProvider {
  /// An agent runtime of AgentCore.
  Box<HarnessAgentCoreRuntimeEnvironment> agent_core_runtime_environment{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessEnvironmentProvider&, const HarnessEnvironmentProvider&) = default;
};
HarnessEnvironmentProvider to_owned(const HarnessEnvironmentProviderView& view);
void write_json(internal::JsonWriter& writer, const HarnessEnvironmentProvider& in);

/// An agent that the service runs from its settings: model, prompt, tools, skills and memory.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Harness.html
struct Harness {
  /// The id that CreateHarness gave the harness.
  std::string harness_id{};
  /// The harness's name.
  std::string harness_name{};
  /// The harness's ARN.
  std::string arn{};
  /// The state that the harness is in.
  std::optional<OwnedOpen<HarnessStatus>> status{};
  /// The harness's newest version; each successful UpdateHarness makes another.
  std::optional<std::string> harness_version{};
  /// The IAM role that the agent works under, by its ARN.
  std::string execution_role_arn{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The model that the agent uses where an invocation names none.
  HarnessModelConfiguration model{};
  /// What the agent is and how it should act, in the order of the blocks.
  std::optional<std::vector<HarnessSystemContentBlock>> system_prompt{};
  /// The tools that the agent is offered.
  std::optional<std::vector<HarnessTool>> tools{};
  /// Skills, sets of instructions and files, that the agent can load when it needs them.
  std::optional<std::vector<HarnessSkill>> skills{};
  /// The tools that the agent may call, by name or pattern, such as `@builtin` or `@serverName/toolName`. All of
  /// them unless set.
  std::optional<std::vector<std::string>> allowed_tools{};
  /// What is done with a conversation that gets too long for the model.
  HarnessTruncationConfiguration truncation{};
  /// Where the agent runs.
  HarnessEnvironmentProvider environment{};
  /// The container image that the agent runs in; absent where it is the service's own.
  Box<HarnessEnvironmentArtifact> environment_artifact{};
  /// Environment variables of the agent, by name.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> environment_variables{};
  /// How callers of the harness are checked.
  Box<AuthorizerConfiguration> authorizer_configuration{};
  /// What the agent remembers.
  Box<HarnessMemoryConfiguration> memory{};
  /// What is told, or asked, at set points of the agent's work.
  std::optional<std::vector<HarnessHook>> hooks{};
  /// Rounds of model and tools at most in one invocation; the agent then stops.
  std::optional<std::int32_t> max_iterations{};
  /// Tokens that the models may write in one invocation, all calls taken together.
  std::optional<std::int32_t> max_tokens{};
  /// Seconds that one invocation may take.
  std::optional<std::int32_t> timeout_seconds{};
  /// Why creating or changing it failed; absent where neither did.
  std::optional<std::string> failure_reason{};

  friend bool operator==(const Harness&, const Harness&) = default;
};
Harness to_owned(const HarnessView& view);
void write_json(internal::JsonWriter& writer, const Harness& in);

}  // namespace outcrop::bedrock_agentcore_control
