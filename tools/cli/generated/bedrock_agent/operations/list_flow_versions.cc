// Client::list_flow_versions as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/list_flow_versions.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter list_flow_versions_parameters[] = {
    {cli::field<&ListFlowVersionsRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
    {cli::field<&ListFlowVersionsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListFlowVersionsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_flow_versions_times[] = {
    "createdAt",
};
constexpr cli::Listing list_flow_versions_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_flow_versions, &Client::list_flow_versions_pages>,
};

}  // namespace

extern const cli::Operation list_flow_versions_command;
constexpr cli::Operation list_flow_versions_command{
    .name = "ListFlowVersions",
    .command = "list-flow-versions",
    .help = "Lists the versions of a flow, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListFlowVersions.html",
    .parameters = list_flow_versions_parameters,
    .make_request = cli::make_request<&Client::list_flow_versions>,
    .call = cli::call_method<&Client::list_flow_versions>,
    .start = cli::start_calls<&Client::list_flow_versions, &AsyncClient::list_flow_versions>,
    .sample =
        "{\"flowVersionSummaries\": [{\"id\": \"id\", \"arn\": \"arn\", \"status\": \"status\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"version\": \"version\"}], \"nextToken\": \"nextToken\"}",
    .items = "flowVersionSummaries",
    .times = list_flow_versions_times,
    .listing = &list_flow_versions_listing,
};

}  // namespace outcrop::bedrock_agent::commands
