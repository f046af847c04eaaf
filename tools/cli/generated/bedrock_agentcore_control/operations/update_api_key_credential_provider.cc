// Client::update_api_key_credential_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_api_key_credential_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_api_key_credential_provider_parameters[] = {
    {cli::field<&UpdateApiKeyCredentialProviderRequest::name>("name", true), "name",
     "The credential provider's name, which identifies it in the account and region."},
    {cli::field<&UpdateApiKeyCredentialProviderRequest::api_key>("apiKey"), "api-key",
     "The key from now on; the service keeps it in AWS Secrets Manager."},
    {cli::field<&UpdateApiKeyCredentialProviderRequest::api_key_secret_config>("apiKeySecretConfig"),
     "api-key-secret-config",
     "The secret in AWS Secrets Manager that holds the key. Needed where `apiKeySecretSource` is `EXTERNAL`."},
    {cli::field<&UpdateApiKeyCredentialProviderRequest::api_key_secret_source>("apiKeySecretSource"),
     "api-key-secret-source", "Who keeps the key."},
};
constexpr std::string_view update_api_key_credential_provider_times[] = {
    "createdTime",
    "lastUpdatedTime",
};

}  // namespace

extern const cli::Operation update_api_key_credential_provider_command;
constexpr cli::Operation update_api_key_credential_provider_command{
    .name = "UpdateApiKeyCredentialProvider",
    .command = "update-api-key-credential-provider",
    .help = "Exchanges the key that an API key credential provider hands out.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_UpdateApiKeyCredentialProvider.html",
    .parameters = update_api_key_credential_provider_parameters,
    .make_request = cli::make_request<&Client::update_api_key_credential_provider>,
    .call = cli::call_method<&Client::update_api_key_credential_provider>,
    .start =
        cli::start_calls<&Client::update_api_key_credential_provider, &AsyncClient::update_api_key_credential_provider>,
    .sample =
        "{\"apiKeySecretArn\": {\"secretArn\": \"secretArn\"}, \"apiKeySecretJsonKey\": \"apiKeySecretJsonKey\", "
        "\"apiKeySecretSource\": \"apiKeySecretSource\", \"name\": \"name\", \"credentialProviderArn\": "
        "\"credentialProviderArn\", \"createdTime\": \"1970-01-01T00:00:00Z\", \"lastUpdatedTime\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = update_api_key_credential_provider_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
