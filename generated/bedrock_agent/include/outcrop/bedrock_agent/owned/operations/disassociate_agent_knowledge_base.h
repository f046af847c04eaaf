// DisassociateAgentKnowledgeBase: the output of Client::disassociate_agent_knowledge_base, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct DisassociateAgentKnowledgeBaseView;

/// Says that the knowledge base is removed from the agent. It has no members.
struct DisassociateAgentKnowledgeBase {
  friend bool operator==(const DisassociateAgentKnowledgeBase&, const DisassociateAgentKnowledgeBase&) = default;
};
DisassociateAgentKnowledgeBase to_owned(const DisassociateAgentKnowledgeBaseView& view);
void write_json(internal::JsonWriter& writer, const DisassociateAgentKnowledgeBase& in);

}  // namespace outcrop::bedrock_agent
