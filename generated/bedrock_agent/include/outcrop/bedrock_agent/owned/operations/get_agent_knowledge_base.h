// GetAgentKnowledgeBase: the output of Client::get_agent_knowledge_base, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/agent_knowledge_base.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct GetAgentKnowledgeBaseView;

/// The knowledge base as the agent uses it.
struct GetAgentKnowledgeBase {
  /// The knowledge base as the agent uses it.
  AgentKnowledgeBase agent_knowledge_base{};

  friend bool operator==(const GetAgentKnowledgeBase&, const GetAgentKnowledgeBase&) = default;
};
GetAgentKnowledgeBase to_owned(const GetAgentKnowledgeBaseView& view);
void write_json(internal::JsonWriter& writer, const GetAgentKnowledgeBase& in);

}  // namespace outcrop::bedrock_agent
