// Client::create_payment_credential_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_payment_credential_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_payment_credential_provider_parameters[] = {
    {cli::field<&CreatePaymentCredentialProviderRequest::name>("name", true), "name",
     "The credential provider's name, which is its own within the account."},
    {cli::field<&CreatePaymentCredentialProviderRequest::credential_provider_vendor>("credentialProviderVendor", true),
     "credential-provider-vendor", "The provider of payments."},
    {cli::field<&CreatePaymentCredentialProviderRequest::provider_configuration_input>("providerConfigurationInput",
                                                                                       true),
     "provider-configuration-input", "The credentials; the alternative that fits `credentialProviderVendor`."},
    {cli::field<&CreatePaymentCredentialProviderRequest::tags>("tags"), "tags",
     "Tags for the credential provider, by key."},
};

}  // namespace

extern const cli::Operation create_payment_credential_provider_command;
constexpr cli::Operation create_payment_credential_provider_command{
    .name = "CreatePaymentCredentialProvider",
    .command = "create-payment-credential-provider",
    .help = "Stores the account's credentials for a provider of payments.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_CreatePaymentCredentialProvider.html",
    .parameters = create_payment_credential_provider_parameters,
    .make_request = cli::make_request<&Client::create_payment_credential_provider>,
    .call = cli::call_method<&Client::create_payment_credential_provider>,
    .start =
        cli::start_calls<&Client::create_payment_credential_provider, &AsyncClient::create_payment_credential_provider>,
    .sample =
        "{\"name\": \"name\", \"credentialProviderVendor\": \"credentialProviderVendor\", \"credentialProviderArn\": "
        "\"credentialProviderArn\", \"providerConfigurationOutput\": {\"coinbaseCdpConfiguration\": {\"apiKeyId\": "
        "\"apiKeyId\", \"apiKeySecretArn\": {\"secretArn\": \"secretArn\"}, \"apiKeySecretJsonKey\": "
        "\"apiKeySecretJsonKey\", \"apiKeySecretSource\": \"apiKeySecretSource\", \"walletSecretArn\": {\"secretArn\": "
        "\"secretArn\"}, \"walletSecretJsonKey\": \"walletSecretJsonKey\", \"walletSecretSource\": "
        "\"walletSecretSource\"}}}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
