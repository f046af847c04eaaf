// HarnessEnvironmentProviderRequest and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/filesystem_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/lifecycle_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/network_configuration.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// What the agent runtime is to be like that the service makes for a harness.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreRuntimeEnvironmentRequest.html
struct HarnessAgentCoreRuntimeEnvironmentRequest {
  /// When sessions end.
  std::optional<LifecycleConfiguration> lifecycle_configuration{};
  /// Which network sessions run in.
  std::optional<NetworkConfiguration> network_configuration{};
  /// File systems that sessions can reach, and where they are mounted.
  std::optional<std::vector<FilesystemConfiguration>> filesystem_configurations{};

  friend bool operator==(const HarnessAgentCoreRuntimeEnvironmentRequest&,
                         const HarnessAgentCoreRuntimeEnvironmentRequest&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessAgentCoreRuntimeEnvironmentRequest& in);

/// Where the agent of a harness is to run.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessEnvironmentProviderRequest.html
struct HarnessEnvironmentProviderRequest {
  /// An agent runtime of AgentCore, which the service makes and keeps.
  Box<HarnessAgentCoreRuntimeEnvironmentRequest> agent_core_runtime_environment{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessEnvironmentProviderRequest&, const HarnessEnvironmentProviderRequest&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessEnvironmentProviderRequest& in);

}  // namespace outcrop::bedrock_agentcore_control
