// Input and output of Client::ingest_knowledge_base_documents.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/knowledge_base_document.h"
#include "outcrop/bedrock_agent/views/knowledge_base_document_detail.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::ingest_knowledge_base_documents. An absent member is not sent.
/// Which documents are put in.
struct IngestKnowledgeBaseDocumentsRequest {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> knowledge_base_id{};
  /// The id of the data source that the documents belong to: of Amazon S3, or a custom one.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> data_source_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 33 to 256 characters,
  /// matching [a-zA-Z0-9](-*[a-zA-Z0-9]){0,256}.
  std::optional<std::string> client_token{};
  /// The documents to put in.
  ///
  /// Required. 1 to 10 entries.
  std::optional<std::vector<KnowledgeBaseDocument>> documents{};

  friend bool operator==(const IngestKnowledgeBaseDocumentsRequest&,
                         const IngestKnowledgeBaseDocumentsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const IngestKnowledgeBaseDocumentsRequest& in);

/// Output of Client::ingest_knowledge_base_documents; valid as long as its Response.
/// The states of the documents.
struct IngestKnowledgeBaseDocumentsView {
  /// One entry for each document.
  std::span<const KnowledgeBaseDocumentDetailView> document_details{};
};
const internal::Schema& schema_of(const IngestKnowledgeBaseDocumentsView*);

}  // namespace outcrop::bedrock_agent
