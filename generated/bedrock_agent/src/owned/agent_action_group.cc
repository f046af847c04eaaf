// Makes AgentActionGroup of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/agent_action_group.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/agent_action_group.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

AgentActionGroup to_owned(const AgentActionGroupView& view) {
  AgentActionGroup owned;
  internal::own(owned.agent_id, view.agent_id);
  internal::own(owned.agent_version, view.agent_version);
  internal::own(owned.action_group_id, view.action_group_id);
  internal::own(owned.action_group_name, view.action_group_name);
  internal::own(owned.client_token, view.client_token);
  internal::own(owned.description, view.description);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.parent_action_signature, view.parent_action_signature);
  internal::own(owned.parent_action_group_signature_params, view.parent_action_group_signature_params);
  internal::own(owned.action_group_executor, view.action_group_executor);
  internal::own(owned.api_schema, view.api_schema);
  internal::own(owned.function_schema, view.function_schema);
  internal::own(owned.action_group_state, view.action_group_state);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgentActionGroup& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("actionGroupId", in.action_group_id);
  writer.member("actionGroupName", in.action_group_name);
  writer.member("clientToken", in.client_token);
  writer.member("description", in.description);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("parentActionSignature", in.parent_action_signature);
  writer.member("parentActionGroupSignatureParams", in.parent_action_group_signature_params);
  writer.member("actionGroupExecutor", in.action_group_executor);
  writer.member("apiSchema", in.api_schema);
  writer.member("functionSchema", in.function_schema);
  writer.member("actionGroupState", in.action_group_state);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
