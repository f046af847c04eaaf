// ListKnowledgeBaseDocuments: the output of Client::list_knowledge_base_documents, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/owned/knowledge_base_document_detail.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct ListKnowledgeBaseDocumentsView;

/// One page of documents.
struct ListKnowledgeBaseDocuments {
  /// The documents of this page.
  std::optional<std::vector<KnowledgeBaseDocumentDetail>> document_details{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListKnowledgeBaseDocuments&, const ListKnowledgeBaseDocuments&) = default;
};
ListKnowledgeBaseDocuments to_owned(const ListKnowledgeBaseDocumentsView& view);
void write_json(internal::JsonWriter& writer, const ListKnowledgeBaseDocuments& in);

}  // namespace outcrop::bedrock_agent
