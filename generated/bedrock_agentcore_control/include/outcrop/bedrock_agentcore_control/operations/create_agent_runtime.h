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
struct CreateAgentRuntimeRequest {
  /// Required.
  std::optional<std::string> agent_runtime_name{};
  /// Required.
  Box<AgentRuntimeArtifact> agent_runtime_artifact{};
  /// Required.
  std::optional<std::string> role_arn{};
  std::optional<NetworkConfiguration> network_configuration{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  Box<AuthorizerConfiguration> authorizer_configuration{};
  Box<RequestHeaderConfiguration> request_header_configuration{};
  std::optional<ProtocolConfiguration> protocol_configuration{};
  std::optional<LifecycleConfiguration> lifecycle_configuration{};
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> environment_variables{};
  std::optional<std::vector<FilesystemConfiguration>> filesystem_configurations{};
  std::optional<CapacityProviderConfiguration> capacity_provider_configuration{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
  std::optional<std::string> platform_version{};

  friend bool operator==(const CreateAgentRuntimeRequest&, const CreateAgentRuntimeRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateAgentRuntimeRequest& in);

/// Output of Client::create_agent_runtime; valid as long as its Response.
struct CreateAgentRuntimeView {
  std::string_view agent_runtime_arn{};
  OptionalRef<WorkloadIdentityDetailsView> workload_identity_details{};
  std::string_view agent_runtime_id{};
  std::string_view agent_runtime_version{};
  Timestamp created_at{};
  Open<AgentRuntimeStatus> status{};
};
const internal::Schema& schema_of(const CreateAgentRuntimeView*);

}  // namespace outcrop::bedrock_agentcore_control
