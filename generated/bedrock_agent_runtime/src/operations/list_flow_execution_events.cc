// Client::list_flow_execution_events: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/list_flow_execution_events.h"

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

constexpr internal::Type list_flow_execution_events_flow_execution_events_type =
    internal::list_type<FlowExecutionEventView>(schemas::flow_execution_event_type);
constexpr internal::Field list_flow_execution_events_fields[] = {
    {"flowExecutionEvents", &list_flow_execution_events_flow_execution_events_type,
     offsetof(ListFlowExecutionEventsView, flow_execution_events), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListFlowExecutionEventsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_flow_execution_events_schema = internal::structure_schema<ListFlowExecutionEventsView>(
    "ListFlowExecutionEventsResponse", list_flow_execution_events_fields);
constexpr internal::OutputSchema list_flow_execution_events_output{
    .view = &list_flow_execution_events_schema,
    .body = &list_flow_execution_events_schema,
    .needs_body = true,
};
constexpr internal::Operation list_flow_execution_events_operation{
    .service = &common::service,
    .name = "ListFlowExecutionEvents",
    .errors = common::errors,
    .output = &list_flow_execution_events_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListFlowExecutionEventsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier)
      .segment("/aliases/")
      .label("flowAliasIdentifier", in.flow_alias_identifier)
      .segment("/executions/")
      .label("executionIdentifier", in.execution_identifier)
      .segment("/events")
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token)
      .required_query("eventType", in.event_type);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListFlowExecutionEventsRequest& in) {
  writer.begin_object();
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("flowAliasIdentifier", in.flow_alias_identifier);
  writer.member("executionIdentifier", in.execution_identifier);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("eventType", in.event_type);
  writer.end_object();
}

const internal::Schema& schema_of(const ListFlowExecutionEventsView*) { return list_flow_execution_events_schema; }

Response<ListFlowExecutionEventsView> Client::list_flow_execution_events(const ListFlowExecutionEventsRequest& request,
                                                                         const CallOptions& options) const {
  return internal::call<ListFlowExecutionEventsView>(*connection_, list_flow_execution_events_operation,
                                                     encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListFlowExecutionEventsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_flow_execution_events_operation, encode(request), options);
}

Pages<ListFlowExecutionEventsView> Client::list_flow_execution_events_pages(ListFlowExecutionEventsRequest request,
                                                                            const CallOptions& options) const {
  return internal::pages<ListFlowExecutionEventsView>(
      connection_, list_flow_execution_events_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListFlowExecutionEventsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListFlowExecutionEventsView, FlowExecutionEventView> Client::list_flow_execution_events_items(
    ListFlowExecutionEventsRequest request, const CallOptions& options) const {
  return {list_flow_execution_events_pages(std::move(request), options),
          [](const ListFlowExecutionEventsView& page) { return page.flow_execution_events; }};
}

}  // namespace outcrop::bedrock_agent_runtime
