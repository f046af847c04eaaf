// GetAgentRuntime: the output of Client::get_agent_runtime, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/workload_identity_details.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/agent_runtime_artifact.h"
#include "outcrop/bedrock_agentcore_control/types/authorizer_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/capacity_provider_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/filesystem_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/lifecycle_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/network_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/protocol_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/request_header_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/runtime_metadata_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetAgentRuntimeView;

/// The runtime that was asked for.
struct GetAgentRuntime {
  /// The runtime's ARN.
  std::string agent_runtime_arn{};
  /// The runtime's name.
  std::string agent_runtime_name{};
  /// The runtime's id.
  std::string agent_runtime_id{};
  /// The version that the answer is about.
  std::string agent_runtime_version{};
  /// When the runtime was created.
  Timestamp created_at{};
  /// When the runtime changed last.
  Timestamp last_updated_at{};
  /// The ARN of the IAM role that the agent's code works under.
  std::string role_arn{};
  /// The network that the agent runs in.
  std::optional<NetworkConfiguration> network_configuration{};
  /// The state that the runtime is in.
  std::optional<OwnedOpen<AgentRuntimeStatus>> status{};
  /// How long a session may be idle, and how long it may last.
  LifecycleConfiguration lifecycle_configuration{};
  /// Why the last change failed; absent where it did not.
  std::optional<std::string> failure_reason{};
  /// What the runtime is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The identity that the service made for the runtime.
  std::optional<WorkloadIdentityDetails> workload_identity_details{};
  /// The container image or the code that the runtime runs.
  Box<AgentRuntimeArtifact> agent_runtime_artifact{};
  /// The protocol that the agent speaks.
  std::optional<ProtocolConfiguration> protocol_configuration{};
  /// Environment variables that the agent sees, by name.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> environment_variables{};
  /// Which JWTs let callers in; absent where callers sign with AWS credentials.
  Box<AuthorizerConfiguration> authorizer_configuration{};
  /// Which headers of a call reach the agent.
  Box<RequestHeaderConfiguration> request_header_configuration{};
  /// How the agent's machine answers questions about itself.
  std::optional<RuntimeMetadataConfiguration> metadata_configuration{};
  /// Storage that is mounted into sessions of the runtime.
  std::optional<std::vector<FilesystemConfiguration>> filesystem_configurations{};
  /// The EC2 instances of the account that the runtime runs on; absent where it runs on the service's own machines.
  std::optional<CapacityProviderConfiguration> capacity_provider_configuration{};
  /// The version of the platform that the runtime runs on.
  std::optional<std::string> platform_version{};

  friend bool operator==(const GetAgentRuntime&, const GetAgentRuntime&) = default;
};
GetAgentRuntime to_owned(const GetAgentRuntimeView& view);
void write_json(internal::JsonWriter& writer, const GetAgentRuntime& in);

}  // namespace outcrop::bedrock_agentcore_control
