// Client::list_knowledge_base_documents: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/list_knowledge_base_documents.h"

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

constexpr internal::Type list_knowledge_base_documents_document_details_type =
    internal::list_type<KnowledgeBaseDocumentDetailView>(schemas::knowledge_base_document_detail_type);
constexpr internal::Field list_knowledge_base_documents_fields[] = {
    {"documentDetails", &list_knowledge_base_documents_document_details_type,
     offsetof(ListKnowledgeBaseDocumentsView, document_details), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListKnowledgeBaseDocumentsView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_knowledge_base_documents_schema =
    internal::structure_schema<ListKnowledgeBaseDocumentsView>("ListKnowledgeBaseDocumentsResponse",
                                                               list_knowledge_base_documents_fields);
constexpr internal::OutputSchema list_knowledge_base_documents_output{
    .view = &list_knowledge_base_documents_schema,
    .body = &list_knowledge_base_documents_schema,
    .needs_body = true,
};
constexpr internal::Operation list_knowledge_base_documents_operation{
    .service = &common::service,
    .name = "ListKnowledgeBaseDocuments",
    .errors = common::errors,
    .output = &list_knowledge_base_documents_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListKnowledgeBaseDocumentsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id)
      .segment("/datasources/")
      .label("dataSourceId", in.data_source_id)
      .segment("/documents");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListKnowledgeBaseDocumentsRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListKnowledgeBaseDocumentsView*) {
  return list_knowledge_base_documents_schema;
}

Response<ListKnowledgeBaseDocumentsView> Client::list_knowledge_base_documents(
    const ListKnowledgeBaseDocumentsRequest& request, const CallOptions& options) const {
  return internal::call<ListKnowledgeBaseDocumentsView>(*connection_, list_knowledge_base_documents_operation,
                                                        encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListKnowledgeBaseDocumentsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_knowledge_base_documents_operation, encode(request), options);
}

Pages<ListKnowledgeBaseDocumentsView> Client::list_knowledge_base_documents_pages(
    ListKnowledgeBaseDocumentsRequest request, const CallOptions& options) const {
  return internal::pages<ListKnowledgeBaseDocumentsView>(
      connection_, list_knowledge_base_documents_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListKnowledgeBaseDocumentsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListKnowledgeBaseDocumentsView, KnowledgeBaseDocumentDetailView> Client::list_knowledge_base_documents_items(
    ListKnowledgeBaseDocumentsRequest request, const CallOptions& options) const {
  return {list_knowledge_base_documents_pages(std::move(request), options),
          [](const ListKnowledgeBaseDocumentsView& page) { return page.document_details; }};
}

}  // namespace outcrop::bedrock_agent
