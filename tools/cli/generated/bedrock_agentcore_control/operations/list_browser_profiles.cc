// Client::list_browser_profiles as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_browser_profiles.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_browser_profiles_parameters[] = {
    {cli::field<&ListBrowserProfilesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListBrowserProfilesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListBrowserProfilesRequest::name>("name"), "name", "Only profiles of this name. Absent: all of them."},
};
constexpr std::string_view list_browser_profiles_times[] = {
    "createdAt",
    "lastSavedAt",
    "lastUpdatedAt",
};
constexpr cli::Listing list_browser_profiles_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_browser_profiles, &Client::list_browser_profiles_pages>,
};

}  // namespace

extern const cli::Operation list_browser_profiles_command;
constexpr cli::Operation list_browser_profiles_command{
    .name = "ListBrowserProfiles",
    .command = "list-browser-profiles",
    .help = "Lists the account's browser profiles in the client's region, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListBrowserProfiles.html",
    .parameters = list_browser_profiles_parameters,
    .make_request = cli::make_request<&Client::list_browser_profiles>,
    .call = cli::call_method<&Client::list_browser_profiles>,
    .start = cli::start_calls<&Client::list_browser_profiles, &AsyncClient::list_browser_profiles>,
    .sample =
        "{\"profileSummaries\": [{\"profileId\": \"profileId\", \"profileArn\": \"profileArn\", \"name\": \"name\", "
        "\"description\": \"description\", \"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"lastUpdatedAt\": \"1970-01-01T00:00:00Z\", \"lastSavedAt\": \"1970-01-01T00:00:00Z\", "
        "\"lastSavedBrowserSessionId\": \"lastSavedBrowserSessionId\", \"lastSavedBrowserId\": "
        "\"lastSavedBrowserId\"}], \"nextToken\": \"nextToken\"}",
    .items = "profileSummaries",
    .times = list_browser_profiles_times,
    .listing = &list_browser_profiles_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
