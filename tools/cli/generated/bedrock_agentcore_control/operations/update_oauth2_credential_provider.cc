// Client::update_oauth2_credential_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_oauth2_credential_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_oauth2_credential_provider_parameters[] = {
    {cli::field<&UpdateOauth2CredentialProviderRequest::name>("name", true), "name",
     "The credential provider's name, which identifies it in the account and region."},
    {cli::field<&UpdateOauth2CredentialProviderRequest::credential_provider_vendor>("credentialProviderVendor", true),
     "credential-provider-vendor", "The provider that tokens come from."},
    {cli::field<&UpdateOauth2CredentialProviderRequest::oauth2_provider_config_input>("oauth2ProviderConfigInput",
                                                                                      true),
     "oauth2-provider-config-input",
     "The application as it is registered at the provider; the member that fits `credentialProviderVendor` is set."},
};
constexpr std::string_view update_oauth2_credential_provider_times[] = {
    "createdTime",
    "lastUpdatedTime",
};

}  // namespace

extern const cli::Operation update_oauth2_credential_provider_command;
constexpr cli::Operation update_oauth2_credential_provider_command{
    .name = "UpdateOauth2CredentialProvider",
    .command = "update-oauth2-credential-provider",
    .help = "Changes an OAuth 2.0 credential provider, such as to another client secret.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_UpdateOauth2CredentialProvider.html",
    .parameters = update_oauth2_credential_provider_parameters,
    .make_request = cli::make_request<&Client::update_oauth2_credential_provider>,
    .call = cli::call_method<&Client::update_oauth2_credential_provider>,
    .start =
        cli::start_calls<&Client::update_oauth2_credential_provider, &AsyncClient::update_oauth2_credential_provider>,
    .sample =
        "{\"clientSecretArn\": {\"secretArn\": \"secretArn\"}, \"clientSecretJsonKey\": \"clientSecretJsonKey\", "
        "\"clientSecretSource\": \"clientSecretSource\", \"name\": \"name\", \"credentialProviderVendor\": "
        "\"credentialProviderVendor\", \"credentialProviderArn\": \"credentialProviderArn\", \"callbackUrl\": "
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
        "\"1970-01-01T00:00:00Z\", \"lastUpdatedTime\": \"1970-01-01T00:00:00Z\", \"status\": \"status\"}",
    .times = update_oauth2_credential_provider_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
