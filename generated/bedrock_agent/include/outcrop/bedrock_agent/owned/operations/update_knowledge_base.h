// UpdateKnowledgeBase: the output of Client::update_knowledge_base, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/knowledge_base.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct UpdateKnowledgeBaseView;

/// The knowledge base as it is now.
struct UpdateKnowledgeBase {
  /// What the knowledge base is like, and its state.
  KnowledgeBase knowledge_base{};

  friend bool operator==(const UpdateKnowledgeBase&, const UpdateKnowledgeBase&) = default;
};
UpdateKnowledgeBase to_owned(const UpdateKnowledgeBaseView& view);
void write_json(internal::JsonWriter& writer, const UpdateKnowledgeBase& in);

}  // namespace outcrop::bedrock_agent
