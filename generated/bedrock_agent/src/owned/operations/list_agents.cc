// Makes ListAgents: the output of Client::list_agents, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/list_agents.h"

#include "outcrop/bedrock_agent/operations/list_agents.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

ListAgents to_owned(const ListAgentsView& view) {
  ListAgents owned;
  internal::own(owned.agent_summaries, view.agent_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListAgents& in) {
  writer.begin_object();
  writer.member("agentSummaries", in.agent_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
