// Makes DeleteAgentVersion: the output of Client::delete_agent_version, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/delete_agent_version.h"

#include "outcrop/bedrock_agent/operations/delete_agent_version.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

DeleteAgentVersion to_owned(const DeleteAgentVersionView& view) {
  DeleteAgentVersion owned;
  internal::own(owned.agent_id, view.agent_id);
  internal::own(owned.agent_version, view.agent_version);
  internal::own(owned.agent_status, view.agent_status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteAgentVersion& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("agentStatus", in.agent_status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
