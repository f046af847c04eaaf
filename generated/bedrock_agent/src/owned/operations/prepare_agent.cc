// Makes PrepareAgent: the output of Client::prepare_agent, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/prepare_agent.h"

#include "outcrop/bedrock_agent/operations/prepare_agent.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

PrepareAgent to_owned(const PrepareAgentView& view) {
  PrepareAgent owned;
  internal::own(owned.agent_id, view.agent_id);
  internal::own(owned.agent_status, view.agent_status);
  internal::own(owned.agent_version, view.agent_version);
  internal::own(owned.prepared_at, view.prepared_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PrepareAgent& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentStatus", in.agent_status);
  writer.member("agentVersion", in.agent_version);
  writer.member("preparedAt", in.prepared_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
