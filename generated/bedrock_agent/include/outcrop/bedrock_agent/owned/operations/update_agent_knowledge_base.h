// UpdateAgentKnowledgeBase: the output of Client::update_agent_knowledge_base, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/agent_knowledge_base.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct UpdateAgentKnowledgeBaseView;

/// The knowledge base as the agent uses it now.
struct UpdateAgentKnowledgeBase {
  /// The knowledge base as the agent uses it.
  AgentKnowledgeBase agent_knowledge_base{};

  friend bool operator==(const UpdateAgentKnowledgeBase&, const UpdateAgentKnowledgeBase&) = default;
};
UpdateAgentKnowledgeBase to_owned(const UpdateAgentKnowledgeBaseView& view);
void write_json(internal::JsonWriter& writer, const UpdateAgentKnowledgeBase& in);

}  // namespace outcrop::bedrock_agent
