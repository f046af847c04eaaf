// Input and output of Client::update_agent_runtime.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
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
#include "outcrop/bedrock_agentcore_control/views/workload_identity_details.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_agent_runtime. An absent member is not sent.
/// Which agent runtime, and what its new version is like. Repeat what should stay.
struct UpdateAgentRuntimeRequest {
  /// The id that CreateAgentRuntime gave the agent runtime.
  ///
  /// Required.
  std::optional<std::string> agent_runtime_id{};
  /// The agent's program: a container image, or code in Amazon S3.
  ///
  /// Required.
  Box<AgentRuntimeArtifact> agent_runtime_artifact{};
  /// The ARN of the IAM role that the agent works under.
  ///
  /// Required.
  std::optional<std::string> role_arn{};
  /// Which network sessions run in.
  std::optional<NetworkConfiguration> network_configuration{};
  /// What the agent runtime is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Which tokens callers have to bring. Absent: they are checked by IAM.
  Box<AuthorizerConfiguration> authorizer_configuration{};
  /// Which headers of a request the agent gets to see.
  Box<RequestHeaderConfiguration> request_header_configuration{};
  /// What is spoken with the agent.
  std::optional<ProtocolConfiguration> protocol_configuration{};
  /// When sessions end.
  std::optional<LifecycleConfiguration> lifecycle_configuration{};
  /// How the agent reads what its microVM knows of itself.
  std::optional<RuntimeMetadataConfiguration> metadata_configuration{};
  /// Environment variables of the agent, by name.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> environment_variables{};
  /// File systems that sessions can reach, and where they are mounted.
  std::optional<std::vector<FilesystemConfiguration>> filesystem_configurations{};
  /// The capacity provider whose instances sessions run on. Absent: the service's own machines.
  std::optional<CapacityProviderConfiguration> capacity_provider_configuration{};
  /// The version of the platform that sessions run on.
  std::optional<std::string> platform_version{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const UpdateAgentRuntimeRequest&, const UpdateAgentRuntimeRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateAgentRuntimeRequest& in);

/// Output of Client::update_agent_runtime; valid as long as its Response.
/// The new version.
struct UpdateAgentRuntimeView {
  /// The agent runtime's ARN.
  std::string_view agent_runtime_arn{};
  /// The id that CreateAgentRuntime gave the agent runtime.
  std::string_view agent_runtime_id{};
  /// The identity by which the agent gets credentials from AgentCore Identity.
  OptionalRef<WorkloadIdentityDetailsView> workload_identity_details{};
  /// The number of the new version.
  std::string_view agent_runtime_version{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp last_updated_at{};
  /// The state that the agent runtime is in.
  Open<AgentRuntimeStatus> status{};
};
const internal::Schema& schema_of(const UpdateAgentRuntimeView*);

}  // namespace outcrop::bedrock_agentcore_control
