// DeleteKnowledgeBaseDocuments: the output of Client::delete_knowledge_base_documents, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agent/owned/knowledge_base_document_detail.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct DeleteKnowledgeBaseDocumentsView;

/// The documents that are being deleted.
struct DeleteKnowledgeBaseDocuments {
  /// The state of each document.
  std::optional<std::vector<KnowledgeBaseDocumentDetail>> document_details{};

  friend bool operator==(const DeleteKnowledgeBaseDocuments&, const DeleteKnowledgeBaseDocuments&) = default;
};
DeleteKnowledgeBaseDocuments to_owned(const DeleteKnowledgeBaseDocumentsView& view);
void write_json(internal::JsonWriter& writer, const DeleteKnowledgeBaseDocuments& in);

}  // namespace outcrop::bedrock_agent
