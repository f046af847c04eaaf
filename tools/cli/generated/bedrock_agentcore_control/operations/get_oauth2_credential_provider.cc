// Client::get_oauth2_credential_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_oauth2_credential_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_oauth2_credential_provider_parameters[] = {
    {cli::field<&GetOauth2CredentialProviderRequest::name>("name", true), "name", "The provider's name."},
};
constexpr std::string_view get_oauth2_credential_provider_times[] = {
    "createdTime",
    "lastUpdatedTime",
};

}  // namespace

extern const cli::Operation get_oauth2_credential_provider_command;
constexpr cli::Operation get_oauth2_credential_provider_command{
    .name = "GetOauth2CredentialProvider",
    .command = "get-oauth2-credential-provider",
    .help = "Tells what an OAuth2 credential provider is like, without the client secret.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_GetOauth2CredentialProvider.html",
    .parameters = get_oauth2_credential_provider_parameters,
    .make_request = cli::make_request<&Client::get_oauth2_credential_provider>,
    .call = cli::call_method<&Client::get_oauth2_credential_provider>,
    .start = cli::start_calls<&Client::get_oauth2_credential_provider, &AsyncClient::get_oauth2_credential_provider>,
    .sample =
        "{\"clientSecretArn\": {\"secretArn\": \"secretArn\"}, \"clientSecretJsonKey\": \"clientSecretJsonKey\", "
        "\"clientSecretSource\": \"clientSecretSource\", \"name\": \"name\", \"credentialProviderArn\": "
        "\"credentialProviderArn\", \"credentialProviderVendor\": \"credentialProviderVendor\", \"callbackUrl\": "
        "\"callbackUrl\", \"oauth2ProviderConfigOutput\": {\"customOauth2ProviderConfig\": {\"oauthDiscovery\": "
        "{\"discoveryUrl\": \"discoveryUrl\"}, \"clientId\": \"clientId\", \"onBehalfOfTokenExchangeConfig\": "
        "{\"grantType\": \"grantType\", \"tokenExchangeGrantTypeConfig\": {\"actorTokenContent\": "
        "\"actorTokenContent\", \"actorTokenScopes\": [\"actorTokenScopes\"]}}, \"clientAuthenticationMethod\": "
        "\"clientAuthenticationMethod\", \"privateEndpoint\": {\"selfManagedLatticeResource\": "
        "{\"resourceConfigurationIdentifier\": \"resourceConfigurationIdentifier\"}}, \"privateEndpointOverrides\": "
        "[{\"domain\": \"domain\", \"privateEndpoint\": {\"selfManagedLatticeResource\": "
        "{\"resourceConfigurationIdentifier\": \"resourceConfigurationIdentifier\"}}}], \"privateKeyJwtConfig\": "
        "{\"privateKeySource\": {\"kmsKeySource\": {\"kmsKeyArn\": \"kmsKeyArn\"}}, \"signingAlgorithm\": "
        "\"signingAlgorithm\", \"additionalHeaderClaims\": {\"KeyName\": \"additionalHeaderClaims\"}, "
        "\"additionalPayloadClaims\": {\"KeyName\": \"additionalPayloadClaims\"}}}}, \"createdTime\": "
        "\"1970-01-01T00:00:00Z\", \"lastUpdatedTime\": \"1970-01-01T00:00:00Z\", \"status\": \"status\", "
        "\"failureReason\": \"failureReason\"}",
    .times = get_oauth2_credential_provider_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
