// Client::list_consent_portals as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_consent_portals.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_consent_portals_parameters[] = {
    {cli::field<&ListConsentPortalsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListConsentPortalsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_consent_portals_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_consent_portals_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_consent_portals, &Client::list_consent_portals_pages>,
};

}  // namespace

extern const cli::Operation list_consent_portals_command;
constexpr cli::Operation list_consent_portals_command{
    .name = "ListConsentPortals",
    .command = "list-consent-portals",
    .help = "Lists the account's consent portals in the client's region, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListConsentPortals.html",
    .parameters = list_consent_portals_parameters,
    .make_request = cli::make_request<&Client::list_consent_portals>,
    .call = cli::call_method<&Client::list_consent_portals>,
    .start = cli::start_calls<&Client::list_consent_portals, &AsyncClient::list_consent_portals>,
    .sample =
        "{\"consentPortals\": [{\"sources\": [{\"identifier\": \"identifier\", \"type\": \"type\"}], "
        "\"consentPortalArn\": \"consentPortalArn\", \"consentPortalId\": \"consentPortalId\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"description\": \"description\", \"name\": \"name\", \"portalUrl\": \"portalUrl\", "
        "\"status\": \"status\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "consentPortals",
    .times = list_consent_portals_times,
    .listing = &list_consent_portals_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
