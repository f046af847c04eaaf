// Client::list_knowledge_bases: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/list_knowledge_bases.h"

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

constexpr internal::Type list_knowledge_bases_knowledge_base_summaries_type =
    internal::list_type<KnowledgeBaseSummaryView>(schemas::knowledge_base_summary_type);
constexpr internal::Field list_knowledge_bases_fields[] = {
    {"knowledgeBaseSummaries", &list_knowledge_bases_knowledge_base_summaries_type,
     offsetof(ListKnowledgeBasesView, knowledge_base_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListKnowledgeBasesView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_knowledge_bases_schema =
    internal::structure_schema<ListKnowledgeBasesView>("ListKnowledgeBasesResponse", list_knowledge_bases_fields);
constexpr internal::OutputSchema list_knowledge_bases_output{
    .view = &list_knowledge_bases_schema,
    .body = &list_knowledge_bases_schema,
    .needs_body = true,
};
constexpr internal::Operation list_knowledge_bases_operation{
    .service = &common::service,
    .name = "ListKnowledgeBases",
    .errors = common::errors,
    .output = &list_knowledge_bases_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListKnowledgeBasesRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/knowledgebases/"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListKnowledgeBasesRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListKnowledgeBasesView*) { return list_knowledge_bases_schema; }

Response<ListKnowledgeBasesView> Client::list_knowledge_bases(const ListKnowledgeBasesRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<ListKnowledgeBasesView>(*connection_, list_knowledge_bases_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListKnowledgeBasesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_knowledge_bases_operation, encode(request), options);
}

Pages<ListKnowledgeBasesView> Client::list_knowledge_bases_pages(ListKnowledgeBasesRequest request,
                                                                 const CallOptions& options) const {
  return internal::pages<ListKnowledgeBasesView>(
      connection_, list_knowledge_bases_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListKnowledgeBasesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListKnowledgeBasesView, KnowledgeBaseSummaryView> Client::list_knowledge_bases_items(
    ListKnowledgeBasesRequest request, const CallOptions& options) const {
  return {list_knowledge_bases_pages(std::move(request), options),
          [](const ListKnowledgeBasesView& page) { return page.knowledge_base_summaries; }};
}

}  // namespace outcrop::bedrock_agent
