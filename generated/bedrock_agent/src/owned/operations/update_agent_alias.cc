// Makes UpdateAgentAlias: the output of Client::update_agent_alias, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/update_agent_alias.h"

#include "outcrop/bedrock_agent/operations/update_agent_alias.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

UpdateAgentAlias to_owned(const UpdateAgentAliasView& view) {
  UpdateAgentAlias owned;
  internal::own(owned.agent_alias, view.agent_alias);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateAgentAlias& in) {
  writer.begin_object();
  writer.member("agentAlias", in.agent_alias);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
