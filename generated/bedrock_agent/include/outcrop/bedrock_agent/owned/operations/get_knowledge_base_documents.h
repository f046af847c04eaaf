// GetKnowledgeBaseDocuments: the output of Client::get_knowledge_base_documents, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agent/owned/knowledge_base_document_detail.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct GetKnowledgeBaseDocumentsView;

/// The states of the documents.
struct GetKnowledgeBaseDocuments {
  /// One entry for each document.
  std::optional<std::vector<KnowledgeBaseDocumentDetail>> document_details{};

  friend bool operator==(const GetKnowledgeBaseDocuments&, const GetKnowledgeBaseDocuments&) = default;
};
GetKnowledgeBaseDocuments to_owned(const GetKnowledgeBaseDocumentsView& view);
void write_json(internal::JsonWriter& writer, const GetKnowledgeBaseDocuments& in);

}  // namespace outcrop::bedrock_agent
