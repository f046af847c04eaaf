// Makes DeleteAgentAlias: the output of Client::delete_agent_alias, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/delete_agent_alias.h"

#include "outcrop/bedrock_agent/operations/delete_agent_alias.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

DeleteAgentAlias to_owned(const DeleteAgentAliasView& view) {
  DeleteAgentAlias owned;
  internal::own(owned.agent_id, view.agent_id);
  internal::own(owned.agent_alias_id, view.agent_alias_id);
  internal::own(owned.agent_alias_status, view.agent_alias_status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteAgentAlias& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentAliasId", in.agent_alias_id);
  writer.member("agentAliasStatus", in.agent_alias_status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
