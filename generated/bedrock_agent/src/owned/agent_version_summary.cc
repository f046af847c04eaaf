// Makes AgentVersionSummary of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/agent_version_summary.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/agent_version_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

AgentVersionSummary to_owned(const AgentVersionSummaryView& view) {
  AgentVersionSummary owned;
  internal::own(owned.agent_name, view.agent_name);
  internal::own(owned.agent_status, view.agent_status);
  internal::own(owned.agent_version, view.agent_version);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.description, view.description);
  internal::own(owned.guardrail_configuration, view.guardrail_configuration);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgentVersionSummary& in) {
  writer.begin_object();
  writer.member("agentName", in.agent_name);
  writer.member("agentStatus", in.agent_status);
  writer.member("agentVersion", in.agent_version);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("description", in.description);
  writer.member("guardrailConfiguration", in.guardrail_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
