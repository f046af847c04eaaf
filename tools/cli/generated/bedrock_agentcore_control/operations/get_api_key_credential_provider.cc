// Client::get_api_key_credential_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_api_key_credential_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_api_key_credential_provider_parameters[] = {
    {cli::field<&GetApiKeyCredentialProviderRequest::name>("name", true), "name", "The provider's name."},
};
constexpr std::string_view get_api_key_credential_provider_times[] = {
    "createdTime",
    "lastUpdatedTime",
};

}  // namespace

extern const cli::Operation get_api_key_credential_provider_command;
constexpr cli::Operation get_api_key_credential_provider_command{
    .name = "GetApiKeyCredentialProvider",
    .command = "get-api-key-credential-provider",
    .help = "Tells where an API key is kept; the key itself is not told.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_GetApiKeyCredentialProvider.html",
    .parameters = get_api_key_credential_provider_parameters,
    .make_request = cli::make_request<&Client::get_api_key_credential_provider>,
    .call = cli::call_method<&Client::get_api_key_credential_provider>,
    .start = cli::start_calls<&Client::get_api_key_credential_provider, &AsyncClient::get_api_key_credential_provider>,
    .sample =
        "{\"apiKeySecretArn\": {\"secretArn\": \"secretArn\"}, \"apiKeySecretJsonKey\": \"apiKeySecretJsonKey\", "
        "\"apiKeySecretSource\": \"apiKeySecretSource\", \"name\": \"name\", \"credentialProviderArn\": "
        "\"credentialProviderArn\", \"createdTime\": \"1970-01-01T00:00:00Z\", \"lastUpdatedTime\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = get_api_key_credential_provider_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
