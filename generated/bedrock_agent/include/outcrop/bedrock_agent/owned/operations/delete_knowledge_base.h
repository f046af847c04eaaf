// DeleteKnowledgeBase: the output of Client::delete_knowledge_base, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

struct DeleteKnowledgeBaseView;

/// The knowledge base that is being deleted.
struct DeleteKnowledgeBase {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string knowledge_base_id{};
  /// The state that the knowledge base is in now.
  std::optional<OwnedOpen<KnowledgeBaseStatus>> status{};

  friend bool operator==(const DeleteKnowledgeBase&, const DeleteKnowledgeBase&) = default;
};
DeleteKnowledgeBase to_owned(const DeleteKnowledgeBaseView& view);
void write_json(internal::JsonWriter& writer, const DeleteKnowledgeBase& in);

}  // namespace outcrop::bedrock_agent
