// Client::list_agent_knowledge_bases: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/list_agent_knowledge_bases.h"

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

constexpr internal::Type list_agent_knowledge_bases_agent_knowledge_base_summaries_type =
    internal::list_type<AgentKnowledgeBaseSummaryView>(schemas::agent_knowledge_base_summary_type);
constexpr internal::Field list_agent_knowledge_bases_fields[] = {
    {"agentKnowledgeBaseSummaries", &list_agent_knowledge_bases_agent_knowledge_base_summaries_type,
     offsetof(ListAgentKnowledgeBasesView, agent_knowledge_base_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListAgentKnowledgeBasesView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_agent_knowledge_bases_schema = internal::structure_schema<ListAgentKnowledgeBasesView>(
    "ListAgentKnowledgeBasesResponse", list_agent_knowledge_bases_fields);
constexpr internal::OutputSchema list_agent_knowledge_bases_output{
    .view = &list_agent_knowledge_bases_schema,
    .body = &list_agent_knowledge_bases_schema,
    .needs_body = true,
};
constexpr internal::Operation list_agent_knowledge_bases_operation{
    .service = &common::service,
    .name = "ListAgentKnowledgeBases",
    .errors = common::errors,
    .output = &list_agent_knowledge_bases_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListAgentKnowledgeBasesRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/agents/"};
  out.label("agentId", in.agent_id)
      .segment("/agentversions/")
      .label("agentVersion", in.agent_version)
      .segment("/knowledgebases/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListAgentKnowledgeBasesRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListAgentKnowledgeBasesView*) { return list_agent_knowledge_bases_schema; }

Response<ListAgentKnowledgeBasesView> Client::list_agent_knowledge_bases(const ListAgentKnowledgeBasesRequest& request,
                                                                         const CallOptions& options) const {
  return internal::call<ListAgentKnowledgeBasesView>(*connection_, list_agent_knowledge_bases_operation,
                                                     encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAgentKnowledgeBasesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_agent_knowledge_bases_operation, encode(request), options);
}

Pages<ListAgentKnowledgeBasesView> Client::list_agent_knowledge_bases_pages(ListAgentKnowledgeBasesRequest request,
                                                                            const CallOptions& options) const {
  return internal::pages<ListAgentKnowledgeBasesView>(
      connection_, list_agent_knowledge_bases_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListAgentKnowledgeBasesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListAgentKnowledgeBasesView, AgentKnowledgeBaseSummaryView> Client::list_agent_knowledge_bases_items(
    ListAgentKnowledgeBasesRequest request, const CallOptions& options) const {
  return {list_agent_knowledge_bases_pages(std::move(request), options),
          [](const ListAgentKnowledgeBasesView& page) { return page.agent_knowledge_base_summaries; }};
}

}  // namespace outcrop::bedrock_agent
