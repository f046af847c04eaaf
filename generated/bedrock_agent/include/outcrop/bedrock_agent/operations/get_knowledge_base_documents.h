// Input and output of Client::get_knowledge_base_documents.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/document_identifier.h"
#include "outcrop/bedrock_agent/views/knowledge_base_document_detail.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_knowledge_base_documents. An absent member is not sent.
/// Which documents are asked for.
struct GetKnowledgeBaseDocumentsRequest {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> data_source_id{};
  /// The documents that are asked for.
  ///
  /// Required. 1 to 10 entries.
  std::optional<std::vector<DocumentIdentifier>> document_identifiers{};

  friend bool operator==(const GetKnowledgeBaseDocumentsRequest&, const GetKnowledgeBaseDocumentsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetKnowledgeBaseDocumentsRequest& in);

/// Output of Client::get_knowledge_base_documents; valid as long as its Response.
/// The states of the documents.
struct GetKnowledgeBaseDocumentsView {
  /// One entry for each document.
  std::span<const KnowledgeBaseDocumentDetailView> document_details{};
};
const internal::Schema& schema_of(const GetKnowledgeBaseDocumentsView*);

}  // namespace outcrop::bedrock_agent
