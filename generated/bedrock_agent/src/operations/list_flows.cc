// Client::list_flows: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/list_flows.h"

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

constexpr internal::Type list_flows_flow_summaries_type =
    internal::list_type<FlowSummaryView>(schemas::flow_summary_type);
constexpr internal::Field list_flows_fields[] = {
    {"flowSummaries", &list_flows_flow_summaries_type, offsetof(ListFlowsView, flow_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListFlowsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_flows_schema =
    internal::structure_schema<ListFlowsView>("ListFlowsResponse", list_flows_fields);
constexpr internal::OutputSchema list_flows_output{
    .view = &list_flows_schema,
    .body = &list_flows_schema,
    .needs_body = true,
};
constexpr internal::Operation list_flows_operation{
    .service = &common::service,
    .name = "ListFlows",
    .errors = common::errors,
    .output = &list_flows_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListFlowsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/flows/"};
  out.query("maxResults", in.max_results).query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListFlowsRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListFlowsView*) { return list_flows_schema; }

Response<ListFlowsView> Client::list_flows(const ListFlowsRequest& request, const CallOptions& options) const {
  return internal::call<ListFlowsView>(*connection_, list_flows_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListFlowsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_flows_operation, encode(request), options);
}

Pages<ListFlowsView> Client::list_flows_pages(ListFlowsRequest request, const CallOptions& options) const {
  return internal::pages<ListFlowsView>(
      connection_, list_flows_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListFlowsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListFlowsView, FlowSummaryView> Client::list_flows_items(ListFlowsRequest request,
                                                               const CallOptions& options) const {
  return {list_flows_pages(std::move(request), options), [](const ListFlowsView& page) { return page.flow_summaries; }};
}

}  // namespace outcrop::bedrock_agent
