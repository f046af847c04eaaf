// Client::create_api_key_credential_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_api_key_credential_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_api_key_credential_provider_parameters[] = {
    {cli::field<&CreateApiKeyCredentialProviderRequest::name>("name", true), "name",
     "The provider's name, which is its own within the account."},
    {cli::field<&CreateApiKeyCredentialProviderRequest::api_key>("apiKey"), "api-key",
     "The key; absent where `apiKeySecretSource` is `EXTERNAL`."},
    {cli::field<&CreateApiKeyCredentialProviderRequest::api_key_secret_config>("apiKeySecretConfig"),
     "api-key-secret-config",
     "The secret in AWS Secrets Manager that holds the key; needed where `apiKeySecretSource` is `EXTERNAL`."},
    {cli::field<&CreateApiKeyCredentialProviderRequest::api_key_secret_source>("apiKeySecretSource"),
     "api-key-secret-source", "Who keeps the key: the service, or the account in a secret of its own."},
    {cli::field<&CreateApiKeyCredentialProviderRequest::tags>("tags"), "tags", "Tags for the provider, by key."},
};

}  // namespace

extern const cli::Operation create_api_key_credential_provider_command;
constexpr cli::Operation create_api_key_credential_provider_command{
    .name = "CreateApiKeyCredentialProvider",
    .command = "create-api-key-credential-provider",
    .help = "Stores an API key, or where one is kept, so that agents and gateways can use it.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_CreateApiKeyCredentialProvider.html",
    .parameters = create_api_key_credential_provider_parameters,
    .make_request = cli::make_request<&Client::create_api_key_credential_provider>,
    .call = cli::call_method<&Client::create_api_key_credential_provider>,
    .start =
        cli::start_calls<&Client::create_api_key_credential_provider, &AsyncClient::create_api_key_credential_provider>,
    .sample =
        "{\"apiKeySecretArn\": {\"secretArn\": \"secretArn\"}, \"apiKeySecretJsonKey\": \"apiKeySecretJsonKey\", "
        "\"apiKeySecretSource\": \"apiKeySecretSource\", \"name\": \"name\", \"credentialProviderArn\": "
        "\"credentialProviderArn\"}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
