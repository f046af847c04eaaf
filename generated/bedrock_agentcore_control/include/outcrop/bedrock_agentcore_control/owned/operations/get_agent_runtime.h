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

struct GetAgentRuntime {
  std::string agent_runtime_arn{};
  std::string agent_runtime_name{};
  std::string agent_runtime_id{};
  std::string agent_runtime_version{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
  std::string role_arn{};
  std::optional<NetworkConfiguration> network_configuration{};
  std::optional<OwnedOpen<AgentRuntimeStatus>> status{};
  LifecycleConfiguration lifecycle_configuration{};
  std::optional<std::string> failure_reason{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<WorkloadIdentityDetails> workload_identity_details{};
  Box<AgentRuntimeArtifact> agent_runtime_artifact{};
  std::optional<ProtocolConfiguration> protocol_configuration{};
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> environment_variables{};
  Box<AuthorizerConfiguration> authorizer_configuration{};
  Box<RequestHeaderConfiguration> request_header_configuration{};
  std::optional<RuntimeMetadataConfiguration> metadata_configuration{};
  std::optional<std::vector<FilesystemConfiguration>> filesystem_configurations{};
  std::optional<CapacityProviderConfiguration> capacity_provider_configuration{};
  std::optional<std::string> platform_version{};

  friend bool operator==(const GetAgentRuntime&, const GetAgentRuntime&) = default;
};
GetAgentRuntime to_owned(const GetAgentRuntimeView& view);
void write_json(internal::JsonWriter& writer, const GetAgentRuntime& in);

}  // namespace outcrop::bedrock_agentcore_control
