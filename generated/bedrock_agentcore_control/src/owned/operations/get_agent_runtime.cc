// Makes GetAgentRuntime: the output of Client::get_agent_runtime, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/get_agent_runtime.h"

#include "outcrop/bedrock_agentcore_control/operations/get_agent_runtime.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GetAgentRuntime to_owned(const GetAgentRuntimeView& view) {
  GetAgentRuntime owned;
  internal::own(owned.agent_runtime_arn, view.agent_runtime_arn);
  internal::own(owned.agent_runtime_name, view.agent_runtime_name);
  internal::own(owned.agent_runtime_id, view.agent_runtime_id);
  internal::own(owned.agent_runtime_version, view.agent_runtime_version);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.last_updated_at, view.last_updated_at);
  internal::own(owned.role_arn, view.role_arn);
  internal::own(owned.network_configuration, view.network_configuration);
  internal::own(owned.status, view.status);
  internal::own(owned.lifecycle_configuration, view.lifecycle_configuration);
  internal::own(owned.failure_reason, view.failure_reason);
  internal::own(owned.description, view.description);
  internal::own(owned.workload_identity_details, view.workload_identity_details);
  internal::own(owned.agent_runtime_artifact, view.agent_runtime_artifact);
  internal::own(owned.protocol_configuration, view.protocol_configuration);
  internal::own(owned.environment_variables, view.environment_variables);
  internal::own(owned.authorizer_configuration, view.authorizer_configuration);
  internal::own(owned.request_header_configuration, view.request_header_configuration);
  internal::own(owned.metadata_configuration, view.metadata_configuration);
  internal::own(owned.filesystem_configurations, view.filesystem_configurations);
  internal::own(owned.capacity_provider_configuration, view.capacity_provider_configuration);
  internal::own(owned.platform_version, view.platform_version);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetAgentRuntime& in) {
  writer.begin_object();
  writer.member("agentRuntimeArn", in.agent_runtime_arn);
  writer.member("agentRuntimeName", in.agent_runtime_name);
  writer.member("agentRuntimeId", in.agent_runtime_id);
  writer.member("agentRuntimeVersion", in.agent_runtime_version);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.member("roleArn", in.role_arn);
  writer.member("networkConfiguration", in.network_configuration);
  writer.member("status", in.status);
  writer.member("lifecycleConfiguration", in.lifecycle_configuration);
  writer.member("failureReason", in.failure_reason);
  writer.sensitive().member("description", in.description);
  writer.member("workloadIdentityDetails", in.workload_identity_details);
  writer.member("agentRuntimeArtifact", in.agent_runtime_artifact);
  writer.member("protocolConfiguration", in.protocol_configuration);
  writer.sensitive().member("environmentVariables", in.environment_variables);
  writer.member("authorizerConfiguration", in.authorizer_configuration);
  writer.member("requestHeaderConfiguration", in.request_header_configuration);
  writer.member("metadataConfiguration", in.metadata_configuration);
  writer.member("filesystemConfigurations", in.filesystem_configurations);
  writer.member("capacityProviderConfiguration", in.capacity_provider_configuration);
  writer.member("platformVersion", in.platform_version);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
