// Client::create_oauth2_credential_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_oauth2_credential_provider.h>
#include <outcrop/bedrock_agentcore_control/operations/get_oauth2_credential_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_oauth2_credential_provider_parameters[] = {
    {cli::field<&CreateOauth2CredentialProviderRequest::name>("name", true), "name",
     "The provider's name, which is its own within the account."},
    {cli::field<&CreateOauth2CredentialProviderRequest::credential_provider_vendor>("credentialProviderVendor", true),
     "credential-provider-vendor", "Whose authorization server the client is known to."},
    {cli::field<&CreateOauth2CredentialProviderRequest::oauth2_provider_config_input>("oauth2ProviderConfigInput",
                                                                                      true),
     "oauth2-provider-config-input",
     "The client's id and secret, and what else the vendor needs; the alternative that fits "
     "`credentialProviderVendor`."},
    {cli::field<&CreateOauth2CredentialProviderRequest::tags>("tags"), "tags", "Tags for the provider, by key."},
};
std::string create_oauth2_credential_provider_state(const GetOauth2CredentialProviderView& output) {
  cli::StateTexts values;
  if (output.status) values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_oauth2_credential_provider_wait_inputs[] = {
    {cli::field<&GetOauth2CredentialProviderRequest::name>("name", true), "", "name",
     cli::sent_text<&CreateOauth2CredentialProviderRequest::name>},
};
constexpr cli::Wait create_oauth2_credential_provider_wait{
    .name = "Oauth2CredentialProviderReady",
    .reader = "GetOauth2CredentialProvider",
    .command = "get-oauth2-credential-provider",
    .inputs = create_oauth2_credential_provider_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_oauth2_credential_provider>,
    .call = cli::call_and_wait<&Client::create_oauth2_credential_provider,
                               &Client::wait_until_oauth2_credential_provider_ready,
                               create_oauth2_credential_provider_state>,
    .start = cli::start_and_wait<
        &Client::create_oauth2_credential_provider, &Client::wait_until_oauth2_credential_provider_ready,
        &AsyncClient::create_oauth2_credential_provider, &AsyncClient::wait_until_oauth2_credential_provider_ready,
        create_oauth2_credential_provider_state>,
};

}  // namespace

extern const cli::Operation create_oauth2_credential_provider_command;
constexpr cli::Operation create_oauth2_credential_provider_command{
    .name = "CreateOauth2CredentialProvider",
    .command = "create-oauth2-credential-provider",
    .help = "Stores an OAuth2 client of the account, with which agents and gateways get tokens.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_CreateOauth2CredentialProvider.html",
    .parameters = create_oauth2_credential_provider_parameters,
    .make_request = cli::make_request<&Client::create_oauth2_credential_provider>,
    .call = cli::call_method<&Client::create_oauth2_credential_provider>,
    .start =
        cli::start_calls<&Client::create_oauth2_credential_provider, &AsyncClient::create_oauth2_credential_provider>,
    .sample =
        "{\"clientSecretArn\": {\"secretArn\": \"secretArn\"}, \"clientSecretJsonKey\": \"clientSecretJsonKey\", "
        "\"clientSecretSource\": \"clientSecretSource\", \"name\": \"name\", \"credentialProviderArn\": "
        "\"credentialProviderArn\", \"callbackUrl\": \"callbackUrl\", \"oauth2ProviderConfigOutput\": "
        "{\"customOauth2ProviderConfig\": {\"oauthDiscovery\": {\"discoveryUrl\": \"discoveryUrl\"}, \"clientId\": "
        "\"clientId\", \"onBehalfOfTokenExchangeConfig\": {\"grantType\": \"grantType\", "
        "\"tokenExchangeGrantTypeConfig\": {\"actorTokenContent\": \"actorTokenContent\", \"actorTokenScopes\": "
        "[\"actorTokenScopes\"]}}, \"clientAuthenticationMethod\": \"clientAuthenticationMethod\", "
        "\"privateEndpoint\": {\"selfManagedLatticeResource\": {\"resourceConfigurationIdentifier\": "
        "\"resourceConfigurationIdentifier\"}}, \"privateEndpointOverrides\": [{\"domain\": \"domain\", "
        "\"privateEndpoint\": {\"selfManagedLatticeResource\": {\"resourceConfigurationIdentifier\": "
        "\"resourceConfigurationIdentifier\"}}}], \"privateKeyJwtConfig\": {\"privateKeySource\": {\"kmsKeySource\": "
        "{\"kmsKeyArn\": \"kmsKeyArn\"}}, \"signingAlgorithm\": \"signingAlgorithm\", \"additionalHeaderClaims\": "
        "{\"KeyName\": \"additionalHeaderClaims\"}, \"additionalPayloadClaims\": {\"KeyName\": "
        "\"additionalPayloadClaims\"}}}}, \"status\": \"status\"}",
    .wait = &create_oauth2_credential_provider_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
