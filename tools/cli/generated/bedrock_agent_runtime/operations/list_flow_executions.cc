// Client::list_flow_executions as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/list_flow_executions.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter list_flow_executions_parameters[] = {
    {cli::field<&ListFlowExecutionsRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
    {cli::field<&ListFlowExecutionsRequest::flow_alias_identifier>("flowAliasIdentifier"), "flow-alias-identifier",
     "Only executions by this alias, an id or ARN. Absent: those of all aliases."},
    {cli::field<&ListFlowExecutionsRequest::max_results>("maxResults"), "max-results",
     "Executions at most on one page."},
    {cli::field<&ListFlowExecutionsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_flow_executions_times[] = {
    "createdAt",
    "endedAt",
};
constexpr cli::Listing list_flow_executions_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_flow_executions, &Client::list_flow_executions_pages>,
};

}  // namespace

extern const cli::Operation list_flow_executions_command;
constexpr cli::Operation list_flow_executions_command{
    .name = "ListFlowExecutions",
    .command = "list-flow-executions",
    .help = "Lists the executions of a flow, one page at a time. Flow executions are a preview and may change.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ListFlowExecutions.html",
    .parameters = list_flow_executions_parameters,
    .make_request = cli::make_request<&Client::list_flow_executions>,
    .call = cli::call_method<&Client::list_flow_executions>,
    .start = cli::start_calls<&Client::list_flow_executions, &AsyncClient::list_flow_executions>,
    .sample =
        "{\"flowExecutionSummaries\": [{\"executionArn\": \"executionArn\", \"flowAliasIdentifier\": "
        "\"flowAliasIdentifier\", \"flowIdentifier\": \"flowIdentifier\", \"flowVersion\": \"flowVersion\", "
        "\"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"endedAt\": \"1970-01-01T00:00:00Z\"}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "flowExecutionSummaries",
    .times = list_flow_executions_times,
    .listing = &list_flow_executions_listing,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
