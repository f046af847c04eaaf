// ListAgentKnowledgeBases: the output of Client::list_agent_knowledge_bases, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/owned/agent_knowledge_base_summary.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct ListAgentKnowledgeBasesView;

/// One page of knowledge bases.
struct ListAgentKnowledgeBases {
  /// The knowledge bases of this page.
  std::optional<std::vector<AgentKnowledgeBaseSummary>> agent_knowledge_base_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAgentKnowledgeBases&, const ListAgentKnowledgeBases&) = default;
};
ListAgentKnowledgeBases to_owned(const ListAgentKnowledgeBasesView& view);
void write_json(internal::JsonWriter& writer, const ListAgentKnowledgeBases& in);

}  // namespace outcrop::bedrock_agent
