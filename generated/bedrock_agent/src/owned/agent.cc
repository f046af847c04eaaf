// Makes Agent of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/agent.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/agent.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

Agent to_owned(const AgentView& view) {
  Agent owned;
  internal::own(owned.agent_id, view.agent_id);
  internal::own(owned.agent_name, view.agent_name);
  internal::own(owned.agent_arn, view.agent_arn);
  internal::own(owned.agent_version, view.agent_version);
  internal::own(owned.client_token, view.client_token);
  internal::own(owned.instruction, view.instruction);
  internal::own(owned.agent_status, view.agent_status);
  internal::own(owned.foundation_model, view.foundation_model);
  internal::own(owned.description, view.description);
  internal::own(owned.orchestration_type, view.orchestration_type);
  internal::own(owned.custom_orchestration, view.custom_orchestration);
  internal::own(owned.idle_session_ttl_in_seconds, view.idle_session_ttl_in_seconds);
  internal::own(owned.agent_resource_role_arn, view.agent_resource_role_arn);
  internal::own(owned.customer_encryption_key_arn, view.customer_encryption_key_arn);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.prepared_at, view.prepared_at);
  internal::own(owned.failure_reasons, view.failure_reasons);
  internal::own(owned.recommended_actions, view.recommended_actions);
  internal::own(owned.prompt_override_configuration, view.prompt_override_configuration);
  internal::own(owned.guardrail_configuration, view.guardrail_configuration);
  internal::own(owned.memory_configuration, view.memory_configuration);
  internal::own(owned.agent_collaboration, view.agent_collaboration);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Agent& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentName", in.agent_name);
  writer.member("agentArn", in.agent_arn);
  writer.member("agentVersion", in.agent_version);
  writer.member("clientToken", in.client_token);
  writer.sensitive().member("instruction", in.instruction);
  writer.member("agentStatus", in.agent_status);
  writer.member("foundationModel", in.foundation_model);
  writer.member("description", in.description);
  writer.member("orchestrationType", in.orchestration_type);
  writer.member("customOrchestration", in.custom_orchestration);
  writer.member("idleSessionTTLInSeconds", in.idle_session_ttl_in_seconds);
  writer.member("agentResourceRoleArn", in.agent_resource_role_arn);
  writer.member("customerEncryptionKeyArn", in.customer_encryption_key_arn);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("preparedAt", in.prepared_at, TimestampFormat::date_time);
  writer.member("failureReasons", in.failure_reasons);
  writer.member("recommendedActions", in.recommended_actions);
  writer.sensitive().member("promptOverrideConfiguration", in.prompt_override_configuration);
  writer.member("guardrailConfiguration", in.guardrail_configuration);
  writer.member("memoryConfiguration", in.memory_configuration);
  writer.member("agentCollaboration", in.agent_collaboration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
