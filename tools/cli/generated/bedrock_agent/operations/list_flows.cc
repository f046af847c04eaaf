// Client::list_flows as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/list_flows.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter list_flows_parameters[] = {
    {cli::field<&ListFlowsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListFlowsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_flows_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_flows_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_flows, &Client::list_flows_pages>,
};

}  // namespace

extern const cli::Operation list_flows_command;
constexpr cli::Operation list_flows_command{
    .name = "ListFlows",
    .command = "list-flows",
    .help = "Lists the account's flows in the client's region, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListFlows.html",
    .parameters = list_flows_parameters,
    .make_request = cli::make_request<&Client::list_flows>,
    .call = cli::call_method<&Client::list_flows>,
    .start = cli::start_calls<&Client::list_flows, &AsyncClient::list_flows>,
    .sample =
        "{\"flowSummaries\": [{\"name\": \"name\", \"description\": \"description\", \"id\": \"id\", \"arn\": \"arn\", "
        "\"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", "
        "\"version\": \"version\"}], \"nextToken\": \"nextToken\"}",
    .items = "flowSummaries",
    .times = list_flows_times,
    .listing = &list_flows_listing,
};

}  // namespace outcrop::bedrock_agent::commands
