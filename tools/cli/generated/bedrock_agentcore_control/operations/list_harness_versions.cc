// Client::list_harness_versions as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_harness_versions.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_harness_versions_parameters[] = {
    {cli::field<&ListHarnessVersionsRequest::harness_id>("harnessId", true), "harness-id",
     "The id that CreateHarness gave the harness."},
    {cli::field<&ListHarnessVersionsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListHarnessVersionsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_harness_versions_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_harness_versions_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_harness_versions, &Client::list_harness_versions_pages>,
};

}  // namespace

extern const cli::Operation list_harness_versions_command;
constexpr cli::Operation list_harness_versions_command{
    .name = "ListHarnessVersions",
    .command = "list-harness-versions",
    .help = "Lists the versions of a harness, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListHarnessVersions.html",
    .parameters = list_harness_versions_parameters,
    .make_request = cli::make_request<&Client::list_harness_versions>,
    .call = cli::call_method<&Client::list_harness_versions>,
    .start = cli::start_calls<&Client::list_harness_versions, &AsyncClient::list_harness_versions>,
    .sample =
        "{\"harnessVersions\": [{\"harnessId\": \"harnessId\", \"harnessName\": \"harnessName\", \"arn\": \"arn\", "
        "\"harnessVersion\": \"harnessVersion\", \"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"failureReason\": \"failureReason\"}], \"nextToken\": "
        "\"nextToken\"}",
    .items = "harnessVersions",
    .times = list_harness_versions_times,
    .listing = &list_harness_versions_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
