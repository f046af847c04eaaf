// Makes AgentAliasSummary of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/agent_alias_summary.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/agent_alias_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

AgentAliasSummary to_owned(const AgentAliasSummaryView& view) {
  AgentAliasSummary owned;
  internal::own(owned.agent_alias_id, view.agent_alias_id);
  internal::own(owned.agent_alias_name, view.agent_alias_name);
  internal::own(owned.description, view.description);
  internal::own(owned.routing_configuration, view.routing_configuration);
  internal::own(owned.agent_alias_status, view.agent_alias_status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.alias_invocation_state, view.alias_invocation_state);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgentAliasSummary& in) {
  writer.begin_object();
  writer.member("agentAliasId", in.agent_alias_id);
  writer.member("agentAliasName", in.agent_alias_name);
  writer.member("description", in.description);
  writer.member("routingConfiguration", in.routing_configuration);
  writer.member("agentAliasStatus", in.agent_alias_status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("aliasInvocationState", in.alias_invocation_state);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
