// Input and output of Client::get_agent_runtime.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/agent_runtime_artifact.h"
#include "outcrop/bedrock_agentcore_control/views/authorizer_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/capacity_provider_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/filesystem_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/lifecycle_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/network_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/protocol_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/request_header_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/runtime_metadata_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/workload_identity_details.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_agent_runtime. An absent member is not sent.
/// Which runtime is asked for.
struct GetAgentRuntimeRequest {
  /// The id that CreateAgentRuntime gave the runtime.
  ///
  /// Required.
  std::optional<std::string> agent_runtime_id{};
  /// The version that is asked for. Absent: the newest.
  std::optional<std::string> agent_runtime_version{};

  friend bool operator==(const GetAgentRuntimeRequest&, const GetAgentRuntimeRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAgentRuntimeRequest& in);

/// Output of Client::get_agent_runtime; valid as long as its Response.
/// The runtime that was asked for.
struct GetAgentRuntimeView {
  /// The runtime's ARN.
  std::string_view agent_runtime_arn{};
  /// The runtime's name.
  std::string_view agent_runtime_name{};
  /// The runtime's id.
  std::string_view agent_runtime_id{};
  /// The version that the answer is about.
  std::string_view agent_runtime_version{};
  /// When the runtime was created.
  Timestamp created_at{};
  /// When the runtime changed last.
  Timestamp last_updated_at{};
  /// The ARN of the IAM role that the agent's code works under.
  std::string_view role_arn{};
  /// The network that the agent runs in.
  OptionalRef<NetworkConfigurationView> network_configuration{};
  /// The state that the runtime is in.
  Open<AgentRuntimeStatus> status{};
  /// How long a session may be idle, and how long it may last.
  LifecycleConfigurationView lifecycle_configuration{};
  /// Why the last change failed; absent where it did not.
  std::optional<std::string_view> failure_reason{};
  /// What the runtime is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The identity that the service made for the runtime.
  OptionalRef<WorkloadIdentityDetailsView> workload_identity_details{};
  /// The container image or the code that the runtime runs.
  OptionalRef<AgentRuntimeArtifactView> agent_runtime_artifact{};
  /// The protocol that the agent speaks.
  OptionalRef<ProtocolConfigurationView> protocol_configuration{};
  /// Environment variables that the agent sees, by name.
  ///
  /// Sensitive: never logged.
  MapView<std::string_view> environment_variables{};
  /// Which JWTs let callers in; absent where callers sign with AWS credentials.
  OptionalRef<AuthorizerConfigurationView> authorizer_configuration{};
  /// Which headers of a call reach the agent.
  OptionalRef<RequestHeaderConfigurationView> request_header_configuration{};
  /// How the agent's machine answers questions about itself.
  OptionalRef<RuntimeMetadataConfigurationView> metadata_configuration{};
  /// Storage that is mounted into sessions of the runtime.
  std::span<const FilesystemConfigurationView> filesystem_configurations{};
  /// The EC2 instances of the account that the runtime runs on; absent where it runs on the service's own machines.
  OptionalRef<CapacityProviderConfigurationView> capacity_provider_configuration{};
  /// The version of the platform that the runtime runs on.
  std::optional<std::string_view> platform_version{};
};
const internal::Schema& schema_of(const GetAgentRuntimeView*);

}  // namespace outcrop::bedrock_agentcore_control
