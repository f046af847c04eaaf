// Client::delete_knowledge_base_documents: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/delete_knowledge_base_documents.h"

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

constexpr internal::Type delete_knowledge_base_documents_document_details_type =
    internal::list_type<KnowledgeBaseDocumentDetailView>(schemas::knowledge_base_document_detail_type);
constexpr internal::Field delete_knowledge_base_documents_fields[] = {
    {"documentDetails", &delete_knowledge_base_documents_document_details_type,
     offsetof(DeleteKnowledgeBaseDocumentsView, document_details), internal::Slot::plain},
};
constexpr internal::Schema delete_knowledge_base_documents_schema =
    internal::structure_schema<DeleteKnowledgeBaseDocumentsView>("DeleteKnowledgeBaseDocumentsResponse",
                                                                 delete_knowledge_base_documents_fields);
constexpr internal::OutputSchema delete_knowledge_base_documents_output{
    .view = &delete_knowledge_base_documents_schema,
    .body = &delete_knowledge_base_documents_schema,
};
constexpr internal::Operation delete_knowledge_base_documents_operation{
    .service = &common::service,
    .name = "DeleteKnowledgeBaseDocuments",
    .errors = common::errors,
    .output = &delete_knowledge_base_documents_output,
};

internal::HttpRequest encode(const DeleteKnowledgeBaseDocumentsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id)
      .segment("/datasources/")
      .label("dataSourceId", in.data_source_id)
      .segment("/documents/deleteDocuments");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("documentIdentifiers", in.document_identifiers);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteKnowledgeBaseDocumentsRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.member("clientToken", in.client_token);
  writer.member("documentIdentifiers", in.document_identifiers);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteKnowledgeBaseDocumentsView*) {
  return delete_knowledge_base_documents_schema;
}

Response<DeleteKnowledgeBaseDocumentsView> Client::delete_knowledge_base_documents(
    const DeleteKnowledgeBaseDocumentsRequest& request, const CallOptions& options) const {
  return internal::call<DeleteKnowledgeBaseDocumentsView>(*connection_, delete_knowledge_base_documents_operation,
                                                          encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteKnowledgeBaseDocumentsRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, delete_knowledge_base_documents_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
