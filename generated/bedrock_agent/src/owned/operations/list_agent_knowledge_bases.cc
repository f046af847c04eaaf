// Makes ListAgentKnowledgeBases: the output of Client::list_agent_knowledge_bases, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/list_agent_knowledge_bases.h"

#include "outcrop/bedrock_agent/operations/list_agent_knowledge_bases.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

ListAgentKnowledgeBases to_owned(const ListAgentKnowledgeBasesView& view) {
  ListAgentKnowledgeBases owned;
  internal::own(owned.agent_knowledge_base_summaries, view.agent_knowledge_base_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListAgentKnowledgeBases& in) {
  writer.begin_object();
  writer.member("agentKnowledgeBaseSummaries", in.agent_knowledge_base_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
