// Makes CreateAgentAlias: the output of Client::create_agent_alias, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/create_agent_alias.h"

#include "outcrop/bedrock_agent/operations/create_agent_alias.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

CreateAgentAlias to_owned(const CreateAgentAliasView& view) {
  CreateAgentAlias owned;
  internal::own(owned.agent_alias, view.agent_alias);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateAgentAlias& in) {
  writer.begin_object();
  writer.member("agentAlias", in.agent_alias);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
