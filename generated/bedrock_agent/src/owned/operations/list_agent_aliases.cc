// Makes ListAgentAliases: the output of Client::list_agent_aliases, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/list_agent_aliases.h"

#include "outcrop/bedrock_agent/operations/list_agent_aliases.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

ListAgentAliases to_owned(const ListAgentAliasesView& view) {
  ListAgentAliases owned;
  internal::own(owned.agent_alias_summaries, view.agent_alias_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListAgentAliases& in) {
  writer.begin_object();
  writer.member("agentAliasSummaries", in.agent_alias_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
