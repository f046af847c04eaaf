// Makes AgentAlias and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/agent_alias.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/agent_alias.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

AgentAliasHistoryEvent to_owned(const AgentAliasHistoryEventView& view) {
  AgentAliasHistoryEvent owned;
  internal::own(owned.routing_configuration, view.routing_configuration);
  internal::own(owned.end_date, view.end_date);
  internal::own(owned.start_date, view.start_date);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgentAliasHistoryEvent& in) {
  writer.begin_object();
  writer.member("routingConfiguration", in.routing_configuration);
  writer.member("endDate", in.end_date, TimestampFormat::date_time);
  writer.member("startDate", in.start_date, TimestampFormat::date_time);
  writer.end_object();
}

AgentAlias to_owned(const AgentAliasView& view) {
  AgentAlias owned;
  internal::own(owned.agent_id, view.agent_id);
  internal::own(owned.agent_alias_id, view.agent_alias_id);
  internal::own(owned.agent_alias_name, view.agent_alias_name);
  internal::own(owned.agent_alias_arn, view.agent_alias_arn);
  internal::own(owned.client_token, view.client_token);
  internal::own(owned.description, view.description);
  internal::own(owned.routing_configuration, view.routing_configuration);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.agent_alias_history_events, view.agent_alias_history_events);
  internal::own(owned.agent_alias_status, view.agent_alias_status);
  internal::own(owned.failure_reasons, view.failure_reasons);
  internal::own(owned.alias_invocation_state, view.alias_invocation_state);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgentAlias& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentAliasId", in.agent_alias_id);
  writer.member("agentAliasName", in.agent_alias_name);
  writer.member("agentAliasArn", in.agent_alias_arn);
  writer.member("clientToken", in.client_token);
  writer.member("description", in.description);
  writer.member("routingConfiguration", in.routing_configuration);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("agentAliasHistoryEvents", in.agent_alias_history_events);
  writer.member("agentAliasStatus", in.agent_alias_status);
  writer.member("failureReasons", in.failure_reasons);
  writer.member("aliasInvocationState", in.alias_invocation_state);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
