// Makes DisassociateAgentKnowledgeBase: the output of Client::disassociate_agent_knowledge_base, owned of views, and
// writes JSON. Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/disassociate_agent_knowledge_base.h"

#include "outcrop/bedrock_agent/operations/disassociate_agent_knowledge_base.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

DisassociateAgentKnowledgeBase to_owned(const DisassociateAgentKnowledgeBaseView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DisassociateAgentKnowledgeBase&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
