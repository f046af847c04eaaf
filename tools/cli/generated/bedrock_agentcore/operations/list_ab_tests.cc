// Client::list_ab_tests as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/list_ab_tests.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter list_ab_tests_parameters[] = {
    {cli::field<&ListABTestsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListABTestsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_ab_tests_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_ab_tests_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_ab_tests, &Client::list_ab_tests_pages>,
};

}  // namespace

extern const cli::Operation list_ab_tests_command;
constexpr cli::Operation list_ab_tests_command{
    .name = "ListABTests",
    .command = "list-ab-tests",
    .help = "Lists the account's A/B tests in the client's region, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListABTests.html",
    .parameters = list_ab_tests_parameters,
    .make_request = cli::make_request<&Client::list_ab_tests>,
    .call = cli::call_method<&Client::list_ab_tests>,
    .start = cli::start_calls<&Client::list_ab_tests, &AsyncClient::list_ab_tests>,
    .sample =
        "{\"abTests\": [{\"abTestId\": \"abTestId\", \"abTestArn\": \"abTestArn\", \"name\": \"name\", \"status\": "
        "\"status\", \"executionStatus\": \"executionStatus\", \"description\": \"description\", \"gatewayArn\": "
        "\"gatewayArn\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "abTests",
    .times = list_ab_tests_times,
    .listing = &list_ab_tests_listing,
};

}  // namespace outcrop::bedrock_agentcore::commands
