// Client::list_harness_endpoints as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_harness_endpoints.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_harness_endpoints_parameters[] = {
    {cli::field<&ListHarnessEndpointsRequest::harness_id>("harnessId", true), "harness-id",
     "The id that CreateHarness gave the harness."},
    {cli::field<&ListHarnessEndpointsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListHarnessEndpointsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_harness_endpoints_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_harness_endpoints_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_harness_endpoints, &Client::list_harness_endpoints_pages>,
};

}  // namespace

extern const cli::Operation list_harness_endpoints_command;
constexpr cli::Operation list_harness_endpoints_command{
    .name = "ListHarnessEndpoints",
    .command = "list-harness-endpoints",
    .help = "Lists the endpoints of a harness, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListHarnessEndpoints.html",
    .parameters = list_harness_endpoints_parameters,
    .make_request = cli::make_request<&Client::list_harness_endpoints>,
    .call = cli::call_method<&Client::list_harness_endpoints>,
    .start = cli::start_calls<&Client::list_harness_endpoints, &AsyncClient::list_harness_endpoints>,
    .sample =
        "{\"endpoints\": [{\"harnessId\": \"harnessId\", \"harnessName\": \"harnessName\", \"endpointName\": "
        "\"endpointName\", \"arn\": \"arn\", \"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"liveVersion\": \"liveVersion\", \"targetVersion\": "
        "\"targetVersion\", \"description\": \"description\", \"failureReason\": \"failureReason\"}], \"nextToken\": "
        "\"nextToken\"}",
    .items = "endpoints",
    .times = list_harness_endpoints_times,
    .listing = &list_harness_endpoints_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
