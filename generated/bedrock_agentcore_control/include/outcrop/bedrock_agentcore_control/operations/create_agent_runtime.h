// Input and output of Client::create_agent_runtime.
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
#include "outcrop/bedrock_agentcore_control/views/workload_identity_details.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_agent_runtime. An absent member is not sent.
/// What the new runtime is like.
struct CreateAgentRuntimeRequest {
  /// The runtime's name.
  ///
  /// Required.
  std::optional<std::string> agent_runtime_name{};
  /// The container image or the code that the runtime runs.
  ///
  /// Required.
  Box<AgentRuntimeArtifact> agent_runtime_artifact{};
  /// The ARN of the IAM role that the agent's code works under.
  ///
  /// Required.
  std::optional<std::string> role_arn{};
  /// The network that the agent runs in.
  std::optional<NetworkConfiguration> network_configuration{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// What the runtime is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Which JWTs let callers in. Absent: callers sign with AWS credentials.
  Box<AuthorizerConfiguration> authorizer_configuration{};
  /// Which headers of a call reach the agent.
  Box<RequestHeaderConfiguration> request_header_configuration{};
  /// The protocol that the agent speaks.
  std::optional<ProtocolConfiguration> protocol_configuration{};
  /// How long a session may be idle, and how long it may last. Absent: the service's own limits.
  std::optional<LifecycleConfiguration> lifecycle_configuration{};
  /// Environment variables that the agent sees, by name.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> environment_variables{};
  /// Storage that is mounted into sessions of the runtime.
  std::optional<std::vector<FilesystemConfiguration>> filesystem_configurations{};
  /// The EC2 instances of the account that the runtime runs on. Absent: the service's own machines.
  std::optional<CapacityProviderConfiguration> capacity_provider_configuration{};
  /// Tags for the runtime, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
  /// The version of the platform that the runtime runs on.
  std::optional<std::string> platform_version{};

  friend bool operator==(const CreateAgentRuntimeRequest&, const CreateAgentRuntimeRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateAgentRuntimeRequest& in);

/// Output of Client::create_agent_runtime; valid as long as its Response.
/// The runtime that is being created.
struct CreateAgentRuntimeView {
  /// The runtime's ARN.
  std::string_view agent_runtime_arn{};
  /// The identity that the service made for the runtime.
  OptionalRef<WorkloadIdentityDetailsView> workload_identity_details{};
  /// The id by which other operations name the runtime.
  std::string_view agent_runtime_id{};
  /// The version that was made.
  std::string_view agent_runtime_version{};
  /// When the runtime was created.
  Timestamp created_at{};
  /// The state that the runtime is in.
  Open<AgentRuntimeStatus> status{};
};
const internal::Schema& schema_of(const CreateAgentRuntimeView*);

}  // namespace outcrop::bedrock_agentcore_control
