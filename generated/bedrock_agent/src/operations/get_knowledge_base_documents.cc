// Client::get_knowledge_base_documents: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_knowledge_base_documents.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"
#include "write_json.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Type get_knowledge_base_documents_document_details_type =
    internal::list_type<KnowledgeBaseDocumentDetailView>(schemas::knowledge_base_document_detail_type);
constexpr internal::Field get_knowledge_base_documents_fields[] = {
    {"documentDetails", &get_knowledge_base_documents_document_details_type,
     offsetof(GetKnowledgeBaseDocumentsView, document_details), internal::Slot::plain},
};
constexpr internal::Schema get_knowledge_base_documents_schema =
    internal::structure_schema<GetKnowledgeBaseDocumentsView>("GetKnowledgeBaseDocumentsResponse",
                                                              get_knowledge_base_documents_fields);
constexpr internal::OutputSchema get_knowledge_base_documents_output{
    .view = &get_knowledge_base_documents_schema,
    .body = &get_knowledge_base_documents_schema,
};
constexpr internal::Operation get_knowledge_base_documents_operation{
    .service = &common::service,
    .name = "GetKnowledgeBaseDocuments",
    .errors = common::errors,
    .output = &get_knowledge_base_documents_output,
};

internal::HttpRequest encode(const GetKnowledgeBaseDocumentsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id)
      .segment("/datasources/")
      .label("dataSourceId", in.data_source_id)
      .segment("/documents/getDocuments");
  out.json_object(
      [&](internal::JsonWriter& writer) { writer.required("documentIdentifiers", in.document_identifiers); });
  return out;
}

}  // namespace

Response<GetKnowledgeBaseDocumentsView> Client::get_knowledge_base_documents(
    const GetKnowledgeBaseDocumentsRequest& request, const CallOptions& options) const {
  return internal::call<GetKnowledgeBaseDocumentsView>(*connection_, get_knowledge_base_documents_operation,
                                                       encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetKnowledgeBaseDocumentsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_knowledge_base_documents_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
