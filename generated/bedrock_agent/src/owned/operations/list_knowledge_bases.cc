// Makes ListKnowledgeBases: the output of Client::list_knowledge_bases, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/list_knowledge_bases.h"

#include "outcrop/bedrock_agent/operations/list_knowledge_bases.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

ListKnowledgeBases to_owned(const ListKnowledgeBasesView& view) {
  ListKnowledgeBases owned;
  internal::own(owned.knowledge_base_summaries, view.knowledge_base_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListKnowledgeBases& in) {
  writer.begin_object();
  writer.member("knowledgeBaseSummaries", in.knowledge_base_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
