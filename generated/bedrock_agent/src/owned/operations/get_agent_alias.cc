// Makes GetAgentAlias: the output of Client::get_agent_alias, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/get_agent_alias.h"

#include "outcrop/bedrock_agent/operations/get_agent_alias.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

GetAgentAlias to_owned(const GetAgentAliasView& view) {
  GetAgentAlias owned;
  internal::own(owned.agent_alias, view.agent_alias);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetAgentAlias& in) {
  writer.begin_object();
  writer.member("agentAlias", in.agent_alias);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
