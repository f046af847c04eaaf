// CreateKnowledgeBase: the output of Client::create_knowledge_base, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/knowledge_base.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct CreateKnowledgeBaseView;

/// The knowledge base that was created.
struct CreateKnowledgeBase {
  /// The knowledge base as it is kept.
  KnowledgeBase knowledge_base{};

  friend bool operator==(const CreateKnowledgeBase&, const CreateKnowledgeBase&) = default;
};
CreateKnowledgeBase to_owned(const CreateKnowledgeBaseView& view);
void write_json(internal::JsonWriter& writer, const CreateKnowledgeBase& in);

}  // namespace outcrop::bedrock_agent
