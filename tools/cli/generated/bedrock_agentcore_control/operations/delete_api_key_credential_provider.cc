// Client::delete_api_key_credential_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_api_key_credential_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_api_key_credential_provider_parameters[] = {
    {cli::field<&DeleteApiKeyCredentialProviderRequest::name>("name", true), "name", "The provider's name."},
};

}  // namespace

extern const cli::Operation delete_api_key_credential_provider_command;
constexpr cli::Operation delete_api_key_credential_provider_command{
    .name = "DeleteApiKeyCredentialProvider",
    .command = "delete-api-key-credential-provider",
    .help = "Deletes a provider of an API key.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_DeleteApiKeyCredentialProvider.html",
    .parameters = delete_api_key_credential_provider_parameters,
    .make_request = cli::make_request<&Client::delete_api_key_credential_provider>,
    .call = cli::call_method<&Client::delete_api_key_credential_provider>,
    .start =
        cli::start_calls<&Client::delete_api_key_credential_provider, &AsyncClient::delete_api_key_credential_provider>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
