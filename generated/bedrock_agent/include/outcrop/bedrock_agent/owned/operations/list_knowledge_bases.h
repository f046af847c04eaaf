// ListKnowledgeBases: the output of Client::list_knowledge_bases, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/owned/knowledge_base_summary.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct ListKnowledgeBasesView;

/// One page of knowledge bases.
struct ListKnowledgeBases {
  /// The knowledge bases of this page.
  std::optional<std::vector<KnowledgeBaseSummary>> knowledge_base_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListKnowledgeBases&, const ListKnowledgeBases&) = default;
};
ListKnowledgeBases to_owned(const ListKnowledgeBasesView& view);
void write_json(internal::JsonWriter& writer, const ListKnowledgeBases& in);

}  // namespace outcrop::bedrock_agent
