// Client::delete_oauth2_credential_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_oauth2_credential_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_oauth2_credential_provider_parameters[] = {
    {cli::field<&DeleteOauth2CredentialProviderRequest::name>("name", true), "name", "The provider's name."},
};

}  // namespace

extern const cli::Operation delete_oauth2_credential_provider_command;
constexpr cli::Operation delete_oauth2_credential_provider_command{
    .name = "DeleteOauth2CredentialProvider",
    .command = "delete-oauth2-credential-provider",
    .help = "Deletes an OAuth2 credential provider with the client secret that the service keeps for it.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_DeleteOauth2CredentialProvider.html",
    .parameters = delete_oauth2_credential_provider_parameters,
    .make_request = cli::make_request<&Client::delete_oauth2_credential_provider>,
    .call = cli::call_method<&Client::delete_oauth2_credential_provider>,
    .start =
        cli::start_calls<&Client::delete_oauth2_credential_provider, &AsyncClient::delete_oauth2_credential_provider>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
