// Client::list_agent_aliases: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/list_agent_aliases.h"

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

constexpr internal::Type list_agent_aliases_agent_alias_summaries_type =
    internal::list_type<AgentAliasSummaryView>(schemas::agent_alias_summary_type);
constexpr internal::Field list_agent_aliases_fields[] = {
    {"agentAliasSummaries", &list_agent_aliases_agent_alias_summaries_type,
     offsetof(ListAgentAliasesView, agent_alias_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListAgentAliasesView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_agent_aliases_schema =
    internal::structure_schema<ListAgentAliasesView>("ListAgentAliasesResponse", list_agent_aliases_fields);
constexpr internal::OutputSchema list_agent_aliases_output{
    .view = &list_agent_aliases_schema,
    .body = &list_agent_aliases_schema,
    .needs_body = true,
};
constexpr internal::Operation list_agent_aliases_operation{
    .service = &common::service,
    .name = "ListAgentAliases",
    .errors = common::errors,
    .output = &list_agent_aliases_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListAgentAliasesRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/agents/"};
  out.label("agentId", in.agent_id).segment("/agentaliases/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListAgentAliasesRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListAgentAliasesView*) { return list_agent_aliases_schema; }

Response<ListAgentAliasesView> Client::list_agent_aliases(const ListAgentAliasesRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<ListAgentAliasesView>(*connection_, list_agent_aliases_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAgentAliasesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_agent_aliases_operation, encode(request), options);
}

Pages<ListAgentAliasesView> Client::list_agent_aliases_pages(ListAgentAliasesRequest request,
                                                             const CallOptions& options) const {
  return internal::pages<ListAgentAliasesView>(
      connection_, list_agent_aliases_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListAgentAliasesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListAgentAliasesView, AgentAliasSummaryView> Client::list_agent_aliases_items(ListAgentAliasesRequest request,
                                                                                    const CallOptions& options) const {
  return {list_agent_aliases_pages(std::move(request), options),
          [](const ListAgentAliasesView& page) { return page.agent_alias_summaries; }};
}

}  // namespace outcrop::bedrock_agent
