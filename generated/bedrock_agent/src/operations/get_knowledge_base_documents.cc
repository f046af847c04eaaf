// Client::get_knowledge_base_documents: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_knowledge_base_documents.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

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

std::string get_knowledge_base_documents_reasons(const GetKnowledgeBaseDocumentsView& output) {
  internal::PathValues reasons;
  for (const auto& item1 : output.document_details)
    if (item1.status_reason) reasons.add(std::string_view(*item1.status_reason));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_knowledge_base_documents_deleted_spec{
    "KnowledgeBaseDocumentsDeleted", std::chrono::seconds(2), std::chrono::seconds(30), std::chrono::seconds(3600)};

internal::Verdict judge_knowledge_base_documents_deleted(
    const internal::WaitAnswer<GetKnowledgeBaseDocumentsView>& answer) {
  if (answer.view) {
    const GetKnowledgeBaseDocumentsView& output = *answer.view;
    internal::PathValues values;
    for (const auto& item1 : output.document_details) values.add(std::string_view(item1.status.text()));
    if (values.all("NOT_FOUND")) return internal::WaitState::success;
    if (const auto state = values.first_of({"FAILED"}))
      return internal::ruled_out(*state, get_knowledge_base_documents_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_knowledge_base_documents_indexed_spec{
    "KnowledgeBaseDocumentsIndexed", std::chrono::seconds(2), std::chrono::seconds(30), std::chrono::seconds(3600)};

internal::Verdict judge_knowledge_base_documents_indexed(
    const internal::WaitAnswer<GetKnowledgeBaseDocumentsView>& answer) {
  if (answer.view) {
    const GetKnowledgeBaseDocumentsView& output = *answer.view;
    internal::PathValues values;
    for (const auto& item1 : output.document_details) values.add(std::string_view(item1.status.text()));
    if (values.all("INDEXED")) return internal::WaitState::success;
    if (const auto state =
            values.first_of({"PARTIALLY_INDEXED", "FAILED", "METADATA_PARTIALLY_INDEXED", "METADATA_UPDATE_FAILED",
                             "IGNORED", "NOT_FOUND", "DELETING", "DELETE_IN_PROGRESS"}))
      return internal::ruled_out(*state, get_knowledge_base_documents_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetKnowledgeBaseDocumentsRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.member("documentIdentifiers", in.document_identifiers);
  writer.end_object();
}

const internal::Schema& schema_of(const GetKnowledgeBaseDocumentsView*) { return get_knowledge_base_documents_schema; }

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

Response<GetKnowledgeBaseDocumentsView> Client::wait_until_knowledge_base_documents_deleted(
    const GetKnowledgeBaseDocumentsRequest& request, const WaitOptions<GetKnowledgeBaseDocumentsView>& options) const {
  return internal::wait_until<GetKnowledgeBaseDocumentsView>(
      *connection_, get_knowledge_base_documents_operation, encode(request),
      internal::wait_plan(judge_knowledge_base_documents_deleted_spec, options,
                          judge_knowledge_base_documents_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_knowledge_base_documents_deleted(
    const internal::AsyncTarget& target, const GetKnowledgeBaseDocumentsRequest& request,
    const WaitOptions<GetKnowledgeBaseDocumentsView>& options) {
  return internal::make_pending_wait(target, get_knowledge_base_documents_operation, encode(request),
                                     internal::wait_plan(judge_knowledge_base_documents_deleted_spec, options,
                                                         judge_knowledge_base_documents_deleted));
}

Response<GetKnowledgeBaseDocumentsView> Client::wait_until_knowledge_base_documents_indexed(
    const GetKnowledgeBaseDocumentsRequest& request, const WaitOptions<GetKnowledgeBaseDocumentsView>& options) const {
  return internal::wait_until<GetKnowledgeBaseDocumentsView>(
      *connection_, get_knowledge_base_documents_operation, encode(request),
      internal::wait_plan(judge_knowledge_base_documents_indexed_spec, options,
                          judge_knowledge_base_documents_indexed));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_knowledge_base_documents_indexed(
    const internal::AsyncTarget& target, const GetKnowledgeBaseDocumentsRequest& request,
    const WaitOptions<GetKnowledgeBaseDocumentsView>& options) {
  return internal::make_pending_wait(target, get_knowledge_base_documents_operation, encode(request),
                                     internal::wait_plan(judge_knowledge_base_documents_indexed_spec, options,
                                                         judge_knowledge_base_documents_indexed));
}

}  // namespace outcrop::bedrock_agent
