// Makes AssociateAgentKnowledgeBase: the output of Client::associate_agent_knowledge_base, owned of views, and writes
// JSON. Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/associate_agent_knowledge_base.h"

#include "outcrop/bedrock_agent/operations/associate_agent_knowledge_base.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

AssociateAgentKnowledgeBase to_owned(const AssociateAgentKnowledgeBaseView& view) {
  AssociateAgentKnowledgeBase owned;
  internal::own(owned.agent_knowledge_base, view.agent_knowledge_base);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AssociateAgentKnowledgeBase& in) {
  writer.begin_object();
  writer.member("agentKnowledgeBase", in.agent_knowledge_base);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
