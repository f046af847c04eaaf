// Client::list_flow_execution_events as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/list_flow_execution_events.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter list_flow_execution_events_parameters[] = {
    {cli::field<&ListFlowExecutionEventsRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
    {cli::field<&ListFlowExecutionEventsRequest::flow_alias_identifier>("flowAliasIdentifier", true),
     "flow-alias-identifier", "The id or ARN of the flow's alias."},
    {cli::field<&ListFlowExecutionEventsRequest::execution_identifier>("executionIdentifier", true),
     "execution-identifier", "The execution's id or ARN."},
    {cli::field<&ListFlowExecutionEventsRequest::max_results>("maxResults"), "max-results",
     "Events at most on one page."},
    {cli::field<&ListFlowExecutionEventsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListFlowExecutionEventsRequest::event_type>("eventType", true), "event-type",
     "Whether events of the nodes or of the flow are wanted."},
};
constexpr std::string_view list_flow_execution_events_times[] = {
    "endTime",
    "eventTime",
    "startTime",
    "timestamp",
};
constexpr cli::Listing list_flow_execution_events_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_flow_execution_events, &Client::list_flow_execution_events_pages>,
};

}  // namespace

extern const cli::Operation list_flow_execution_events_command;
constexpr cli::Operation list_flow_execution_events_command{
    .name = "ListFlowExecutionEvents",
    .command = "list-flow-execution-events",
    .help =
        "Lists what happened in an execution of a flow, one page at a time. Flow executions are a preview and may "
        "change.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ListFlowExecutionEvents.html",
    .parameters = list_flow_execution_events_parameters,
    .make_request = cli::make_request<&Client::list_flow_execution_events>,
    .call = cli::call_method<&Client::list_flow_execution_events>,
    .start = cli::start_calls<&Client::list_flow_execution_events, &AsyncClient::list_flow_execution_events>,
    .sample =
        "{\"flowExecutionEvents\": [{\"flowInputEvent\": {\"nodeName\": \"nodeName\", \"timestamp\": "
        "\"1970-01-01T00:00:00Z\", \"fields\": [{\"name\": \"name\", \"content\": {\"document\": {}}}]}}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "flowExecutionEvents",
    .times = list_flow_execution_events_times,
    .listing = &list_flow_execution_events_listing,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
