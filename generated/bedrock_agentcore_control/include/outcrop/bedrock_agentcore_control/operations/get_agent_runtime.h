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
struct GetAgentRuntimeRequest {
  /// Required.
  std::optional<std::string> agent_runtime_id{};
  std::optional<std::string> agent_runtime_version{};

  friend bool operator==(const GetAgentRuntimeRequest&, const GetAgentRuntimeRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAgentRuntimeRequest& in);

/// Output of Client::get_agent_runtime; valid as long as its Response.
struct GetAgentRuntimeView {
  std::string_view agent_runtime_arn{};
  std::string_view agent_runtime_name{};
  std::string_view agent_runtime_id{};
  std::string_view agent_runtime_version{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
  std::string_view role_arn{};
  OptionalRef<NetworkConfigurationView> network_configuration{};
  Open<AgentRuntimeStatus> status{};
  LifecycleConfigurationView lifecycle_configuration{};
  std::optional<std::string_view> failure_reason{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  OptionalRef<WorkloadIdentityDetailsView> workload_identity_details{};
  OptionalRef<AgentRuntimeArtifactView> agent_runtime_artifact{};
  OptionalRef<ProtocolConfigurationView> protocol_configuration{};
  /// Sensitive: never logged.
  MapView<std::string_view> environment_variables{};
  OptionalRef<AuthorizerConfigurationView> authorizer_configuration{};
  OptionalRef<RequestHeaderConfigurationView> request_header_configuration{};
  OptionalRef<RuntimeMetadataConfigurationView> metadata_configuration{};
  std::span<const FilesystemConfigurationView> filesystem_configurations{};
  OptionalRef<CapacityProviderConfigurationView> capacity_provider_configuration{};
  std::optional<std::string_view> platform_version{};
};
const internal::Schema& schema_of(const GetAgentRuntimeView*);

}  // namespace outcrop::bedrock_agentcore_control
