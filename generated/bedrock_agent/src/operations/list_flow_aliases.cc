// Client::list_flow_aliases: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/list_flow_aliases.h"

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

constexpr internal::Type list_flow_aliases_flow_alias_summaries_type =
    internal::list_type<FlowAliasSummaryView>(schemas::flow_alias_summary_type);
constexpr internal::Field list_flow_aliases_fields[] = {
    {"flowAliasSummaries", &list_flow_aliases_flow_alias_summaries_type,
     offsetof(ListFlowAliasesView, flow_alias_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListFlowAliasesView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_flow_aliases_schema =
    internal::structure_schema<ListFlowAliasesView>("ListFlowAliasesResponse", list_flow_aliases_fields);
constexpr internal::OutputSchema list_flow_aliases_output{
    .view = &list_flow_aliases_schema,
    .body = &list_flow_aliases_schema,
    .needs_body = true,
};
constexpr internal::Operation list_flow_aliases_operation{
    .service = &common::service,
    .name = "ListFlowAliases",
    .errors = common::errors,
    .output = &list_flow_aliases_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListFlowAliasesRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier)
      .segment("/aliases")
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListFlowAliasesRequest& in) {
  writer.begin_object();
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListFlowAliasesView*) { return list_flow_aliases_schema; }

Response<ListFlowAliasesView> Client::list_flow_aliases(const ListFlowAliasesRequest& request,
                                                        const CallOptions& options) const {
  return internal::call<ListFlowAliasesView>(*connection_, list_flow_aliases_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListFlowAliasesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_flow_aliases_operation, encode(request), options);
}

Pages<ListFlowAliasesView> Client::list_flow_aliases_pages(ListFlowAliasesRequest request,
                                                           const CallOptions& options) const {
  return internal::pages<ListFlowAliasesView>(
      connection_, list_flow_aliases_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListFlowAliasesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListFlowAliasesView, FlowAliasSummaryView> Client::list_flow_aliases_items(ListFlowAliasesRequest request,
                                                                                 const CallOptions& options) const {
  return {list_flow_aliases_pages(std::move(request), options),
          [](const ListFlowAliasesView& page) { return page.flow_alias_summaries; }};
}

}  // namespace outcrop::bedrock_agent
