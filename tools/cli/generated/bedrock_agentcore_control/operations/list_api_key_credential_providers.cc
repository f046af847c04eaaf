// Client::list_api_key_credential_providers as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_api_key_credential_providers.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_api_key_credential_providers_parameters[] = {
    {cli::field<&ListApiKeyCredentialProvidersRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListApiKeyCredentialProvidersRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
};
constexpr std::string_view list_api_key_credential_providers_times[] = {
    "createdTime",
    "lastUpdatedTime",
};
constexpr cli::Listing list_api_key_credential_providers_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages =
        cli::call_pages<&Client::list_api_key_credential_providers, &Client::list_api_key_credential_providers_pages>,
};

}  // namespace

extern const cli::Operation list_api_key_credential_providers_command;
constexpr cli::Operation list_api_key_credential_providers_command{
    .name = "ListApiKeyCredentialProviders",
    .command = "list-api-key-credential-providers",
    .help = "Lists the account's API key credential providers in the client's region, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_ListApiKeyCredentialProviders.html",
    .parameters = list_api_key_credential_providers_parameters,
    .make_request = cli::make_request<&Client::list_api_key_credential_providers>,
    .call = cli::call_method<&Client::list_api_key_credential_providers>,
    .start =
        cli::start_calls<&Client::list_api_key_credential_providers, &AsyncClient::list_api_key_credential_providers>,
    .sample =
        "{\"credentialProviders\": [{\"name\": \"name\", \"credentialProviderArn\": \"credentialProviderArn\", "
        "\"createdTime\": \"1970-01-01T00:00:00Z\", \"lastUpdatedTime\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": "
        "\"nextToken\"}",
    .items = "credentialProviders",
    .times = list_api_key_credential_providers_times,
    .listing = &list_api_key_credential_providers_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
