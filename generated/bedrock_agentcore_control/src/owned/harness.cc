// Makes Harness and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/harness.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/harness.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

HarnessAgentCoreRuntimeEnvironment to_owned(const HarnessAgentCoreRuntimeEnvironmentView& view) {
  HarnessAgentCoreRuntimeEnvironment owned;
  internal::own(owned.agent_runtime_arn, view.agent_runtime_arn);
  internal::own(owned.agent_runtime_name, view.agent_runtime_name);
  internal::own(owned.agent_runtime_id, view.agent_runtime_id);
  internal::own(owned.lifecycle_configuration, view.lifecycle_configuration);
  internal::own(owned.network_configuration, view.network_configuration);
  internal::own(owned.filesystem_configurations, view.filesystem_configurations);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessAgentCoreRuntimeEnvironment& in) {
  writer.begin_object();
  writer.member("agentRuntimeArn", in.agent_runtime_arn);
  writer.member("agentRuntimeName", in.agent_runtime_name);
  writer.member("agentRuntimeId", in.agent_runtime_id);
  writer.member("lifecycleConfiguration", in.lifecycle_configuration);
  writer.member("networkConfiguration", in.network_configuration);
  writer.member("filesystemConfigurations", in.filesystem_configurations);
  writer.end_object();
}

HarnessEnvironmentProvider to_owned(const HarnessEnvironmentProviderView& view) {
  HarnessEnvironmentProvider owned;
  internal::own(owned.agent_core_runtime_environment, view.agent_core_runtime_environment);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const HarnessEnvironmentProvider& in) {
  writer.exactly_one("HarnessEnvironmentProvider",
                     in.agent_core_runtime_environment.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("agentCoreRuntimeEnvironment", in.agent_core_runtime_environment);
  writer.unknown(in.unknown);
  writer.end_object();
}

Harness to_owned(const HarnessView& view) {
  Harness owned;
  internal::own(owned.harness_id, view.harness_id);
  internal::own(owned.harness_name, view.harness_name);
  internal::own(owned.arn, view.arn);
  internal::own(owned.status, view.status);
  internal::own(owned.harness_version, view.harness_version);
  internal::own(owned.execution_role_arn, view.execution_role_arn);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.model, view.model);
  internal::own(owned.system_prompt, view.system_prompt);
  internal::own(owned.tools, view.tools);
  internal::own(owned.skills, view.skills);
  internal::own(owned.allowed_tools, view.allowed_tools);
  internal::own(owned.truncation, view.truncation);
  internal::own(owned.environment, view.environment);
  internal::own(owned.environment_artifact, view.environment_artifact);
  internal::own(owned.environment_variables, view.environment_variables);
  internal::own(owned.authorizer_configuration, view.authorizer_configuration);
  internal::own(owned.memory, view.memory);
  internal::own(owned.hooks, view.hooks);
  internal::own(owned.max_iterations, view.max_iterations);
  internal::own(owned.max_tokens, view.max_tokens);
  internal::own(owned.timeout_seconds, view.timeout_seconds);
  internal::own(owned.failure_reason, view.failure_reason);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Harness& in) {
  writer.begin_object();
  writer.member("harnessId", in.harness_id);
  writer.member("harnessName", in.harness_name);
  writer.member("arn", in.arn);
  writer.member("status", in.status);
  writer.member("harnessVersion", in.harness_version);
  writer.member("executionRoleArn", in.execution_role_arn);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("model", in.model);
  writer.member("systemPrompt", in.system_prompt);
  writer.member("tools", in.tools);
  writer.member("skills", in.skills);
  writer.member("allowedTools", in.allowed_tools);
  writer.member("truncation", in.truncation);
  writer.member("environment", in.environment);
  writer.member("environmentArtifact", in.environment_artifact);
  writer.sensitive().member("environmentVariables", in.environment_variables);
  writer.member("authorizerConfiguration", in.authorizer_configuration);
  writer.member("memory", in.memory);
  writer.member("hooks", in.hooks);
  writer.member("maxIterations", in.max_iterations);
  writer.member("maxTokens", in.max_tokens);
  writer.member("timeoutSeconds", in.timeout_seconds);
  writer.member("failureReason", in.failure_reason);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
