// Client::list_browsers as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_browsers.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_browsers_parameters[] = {
    {cli::field<&ListBrowsersRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListBrowsersRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListBrowsersRequest::type>("type"), "type", "Whose browsers are listed. Absent: both kinds."},
};
constexpr std::string_view list_browsers_times[] = {
    "createdAt",
    "lastUpdatedAt",
};
constexpr cli::Listing list_browsers_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_browsers, &Client::list_browsers_pages>,
};

}  // namespace

extern const cli::Operation list_browsers_command;
constexpr cli::Operation list_browsers_command{
    .name = "ListBrowsers",
    .command = "list-browsers",
    .help = "Lists the browsers that the account can use in the client's region, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListBrowsers.html",
    .parameters = list_browsers_parameters,
    .make_request = cli::make_request<&Client::list_browsers>,
    .call = cli::call_method<&Client::list_browsers>,
    .start = cli::start_calls<&Client::list_browsers, &AsyncClient::list_browsers>,
    .sample =
        "{\"browserSummaries\": [{\"browserId\": \"browserId\", \"browserArn\": \"browserArn\", \"name\": \"name\", "
        "\"description\": \"description\", \"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"lastUpdatedAt\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "browserSummaries",
    .times = list_browsers_times,
    .listing = &list_browsers_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
