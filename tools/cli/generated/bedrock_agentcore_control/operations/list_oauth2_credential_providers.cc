// Client::list_oauth2_credential_providers as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_oauth2_credential_providers.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_oauth2_credential_providers_parameters[] = {
    {cli::field<&ListOauth2CredentialProvidersRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListOauth2CredentialProvidersRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
};
constexpr std::string_view list_oauth2_credential_providers_times[] = {
    "createdTime",
    "lastUpdatedTime",
};
constexpr cli::Listing list_oauth2_credential_providers_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages =
        cli::call_pages<&Client::list_oauth2_credential_providers, &Client::list_oauth2_credential_providers_pages>,
};

}  // namespace

extern const cli::Operation list_oauth2_credential_providers_command;
constexpr cli::Operation list_oauth2_credential_providers_command{
    .name = "ListOauth2CredentialProviders",
    .command = "list-oauth2-credential-providers",
    .help = "Lists the account's OAuth 2.0 credential providers in the client's region, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_ListOauth2CredentialProviders.html",
    .parameters = list_oauth2_credential_providers_parameters,
    .make_request = cli::make_request<&Client::list_oauth2_credential_providers>,
    .call = cli::call_method<&Client::list_oauth2_credential_providers>,
    .start =
        cli::start_calls<&Client::list_oauth2_credential_providers, &AsyncClient::list_oauth2_credential_providers>,
    .sample =
        "{\"credentialProviders\": [{\"name\": \"name\", \"credentialProviderVendor\": \"credentialProviderVendor\", "
        "\"credentialProviderArn\": \"credentialProviderArn\", \"createdTime\": \"1970-01-01T00:00:00Z\", "
        "\"lastUpdatedTime\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "credentialProviders",
    .times = list_oauth2_credential_providers_times,
    .listing = &list_oauth2_credential_providers_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
