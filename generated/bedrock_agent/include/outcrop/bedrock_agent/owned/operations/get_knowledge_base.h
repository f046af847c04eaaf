// GetKnowledgeBase: the output of Client::get_knowledge_base, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/knowledge_base.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct GetKnowledgeBaseView;

/// The knowledge base, with its settings and state.
struct GetKnowledgeBase {
  /// What the knowledge base is like, and its state.
  KnowledgeBase knowledge_base{};

  friend bool operator==(const GetKnowledgeBase&, const GetKnowledgeBase&) = default;
};
GetKnowledgeBase to_owned(const GetKnowledgeBaseView& view);
void write_json(internal::JsonWriter& writer, const GetKnowledgeBase& in);

}  // namespace outcrop::bedrock_agent
