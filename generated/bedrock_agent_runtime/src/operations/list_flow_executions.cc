// Client::list_flow_executions: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/list_flow_executions.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent_runtime/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Type list_flow_executions_flow_execution_summaries_type =
    internal::list_type<FlowExecutionSummaryView>(schemas::flow_execution_summary_type);
constexpr internal::Field list_flow_executions_fields[] = {
    {"flowExecutionSummaries", &list_flow_executions_flow_execution_summaries_type,
     offsetof(ListFlowExecutionsView, flow_execution_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListFlowExecutionsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_flow_executions_schema =
    internal::structure_schema<ListFlowExecutionsView>("ListFlowExecutionsResponse", list_flow_executions_fields);
constexpr internal::OutputSchema list_flow_executions_output{
    .view = &list_flow_executions_schema,
    .body = &list_flow_executions_schema,
    .needs_body = true,
};
constexpr internal::Operation list_flow_executions_operation{
    .service = &common::service,
    .name = "ListFlowExecutions",
    .errors = common::errors,
    .output = &list_flow_executions_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListFlowExecutionsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier)
      .segment("/executions")
      .query("flowAliasIdentifier", in.flow_alias_identifier)
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListFlowExecutionsRequest& in) {
  writer.begin_object();
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("flowAliasIdentifier", in.flow_alias_identifier);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListFlowExecutionsView*) { return list_flow_executions_schema; }

Response<ListFlowExecutionsView> Client::list_flow_executions(const ListFlowExecutionsRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<ListFlowExecutionsView>(*connection_, list_flow_executions_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListFlowExecutionsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_flow_executions_operation, encode(request), options);
}

Pages<ListFlowExecutionsView> Client::list_flow_executions_pages(ListFlowExecutionsRequest request,
                                                                 const CallOptions& options) const {
  return internal::pages<ListFlowExecutionsView>(
      connection_, list_flow_executions_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListFlowExecutionsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListFlowExecutionsView, FlowExecutionSummaryView> Client::list_flow_executions_items(
    ListFlowExecutionsRequest request, const CallOptions& options) const {
  return {list_flow_executions_pages(std::move(request), options),
          [](const ListFlowExecutionsView& page) { return page.flow_execution_summaries; }};
}

}  // namespace outcrop::bedrock_agent_runtime
