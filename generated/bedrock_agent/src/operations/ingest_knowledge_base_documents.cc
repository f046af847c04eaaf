// Client::ingest_knowledge_base_documents: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/ingest_knowledge_base_documents.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Type ingest_knowledge_base_documents_document_details_type =
    internal::list_type<KnowledgeBaseDocumentDetailView>(schemas::knowledge_base_document_detail_type);
constexpr internal::Field ingest_knowledge_base_documents_fields[] = {
    {"documentDetails", &ingest_knowledge_base_documents_document_details_type,
     offsetof(IngestKnowledgeBaseDocumentsView, document_details), internal::Slot::plain},
};
constexpr internal::Schema ingest_knowledge_base_documents_schema =
    internal::structure_schema<IngestKnowledgeBaseDocumentsView>("IngestKnowledgeBaseDocumentsResponse",
                                                                 ingest_knowledge_base_documents_fields);
constexpr internal::OutputSchema ingest_knowledge_base_documents_output{
    .view = &ingest_knowledge_base_documents_schema,
    .body = &ingest_knowledge_base_documents_schema,
};
constexpr internal::Operation ingest_knowledge_base_documents_operation{
    .service = &common::service,
    .name = "IngestKnowledgeBaseDocuments",
    .errors = common::errors,
    .output = &ingest_knowledge_base_documents_output,
};

internal::HttpRequest encode(const IngestKnowledgeBaseDocumentsRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id)
      .segment("/datasources/")
      .label("dataSourceId", in.data_source_id)
      .segment("/documents");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("documents", in.documents);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const IngestKnowledgeBaseDocumentsRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.member("clientToken", in.client_token);
  writer.member("documents", in.documents);
  writer.end_object();
}

const internal::Schema& schema_of(const IngestKnowledgeBaseDocumentsView*) {
  return ingest_knowledge_base_documents_schema;
}

Response<IngestKnowledgeBaseDocumentsView> Client::ingest_knowledge_base_documents(
    const IngestKnowledgeBaseDocumentsRequest& request, const CallOptions& options) const {
  return internal::call<IngestKnowledgeBaseDocumentsView>(*connection_, ingest_knowledge_base_documents_operation,
                                                          encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const IngestKnowledgeBaseDocumentsRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, ingest_knowledge_base_documents_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
