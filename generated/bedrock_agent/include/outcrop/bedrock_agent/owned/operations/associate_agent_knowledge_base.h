// AssociateAgentKnowledgeBase: the output of Client::associate_agent_knowledge_base, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/agent_knowledge_base.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct AssociateAgentKnowledgeBaseView;

/// What the agent now uses.
struct AssociateAgentKnowledgeBase {
  /// The knowledge base as the agent uses it.
  AgentKnowledgeBase agent_knowledge_base{};

  friend bool operator==(const AssociateAgentKnowledgeBase&, const AssociateAgentKnowledgeBase&) = default;
};
AssociateAgentKnowledgeBase to_owned(const AssociateAgentKnowledgeBaseView& view);
void write_json(internal::JsonWriter& writer, const AssociateAgentKnowledgeBase& in);

}  // namespace outcrop::bedrock_agent
