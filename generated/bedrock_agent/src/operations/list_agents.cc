// Client::list_agents: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/list_agents.h"

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

constexpr internal::Type list_agents_agent_summaries_type =
    internal::list_type<AgentSummaryView>(schemas::agent_summary_type);
constexpr internal::Field list_agents_fields[] = {
    {"agentSummaries", &list_agents_agent_summaries_type, offsetof(ListAgentsView, agent_summaries),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListAgentsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_agents_schema =
    internal::structure_schema<ListAgentsView>("ListAgentsResponse", list_agents_fields);
constexpr internal::OutputSchema list_agents_output{
    .view = &list_agents_schema,
    .body = &list_agents_schema,
    .needs_body = true,
};
constexpr internal::Operation list_agents_operation{
    .service = &common::service,
    .name = "ListAgents",
    .errors = common::errors,
    .output = &list_agents_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListAgentsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/agents/"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListAgentsRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListAgentsView*) { return list_agents_schema; }

Response<ListAgentsView> Client::list_agents(const ListAgentsRequest& request, const CallOptions& options) const {
  return internal::call<ListAgentsView>(*connection_, list_agents_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAgentsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_agents_operation, encode(request), options);
}

Pages<ListAgentsView> Client::list_agents_pages(ListAgentsRequest request, const CallOptions& options) const {
  return internal::pages<ListAgentsView>(
      connection_, list_agents_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListAgentsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListAgentsView, AgentSummaryView> Client::list_agents_items(ListAgentsRequest request,
                                                                  const CallOptions& options) const {
  return {list_agents_pages(std::move(request), options),
          [](const ListAgentsView& page) { return page.agent_summaries; }};
}

}  // namespace outcrop::bedrock_agent
