// Client::update_payment_credential_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_payment_credential_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_payment_credential_provider_parameters[] = {
    {cli::field<&UpdatePaymentCredentialProviderRequest::name>("name", true), "name",
     "The credential provider's name, which identifies it in the account and region."},
    {cli::field<&UpdatePaymentCredentialProviderRequest::credential_provider_vendor>("credentialProviderVendor", true),
     "credential-provider-vendor", "The payment provider that the keys are for."},
    {cli::field<&UpdatePaymentCredentialProviderRequest::provider_configuration_input>("providerConfigurationInput",
                                                                                       true),
     "provider-configuration-input", "The keys; the member that fits `credentialProviderVendor` is set."},
};
constexpr std::string_view update_payment_credential_provider_times[] = {
    "createdTime",
    "lastUpdatedTime",
};

}  // namespace

extern const cli::Operation update_payment_credential_provider_command;
constexpr cli::Operation update_payment_credential_provider_command{
    .name = "UpdatePaymentCredentialProvider",
    .command = "update-payment-credential-provider",
    .help = "Exchanges the keys for a payment provider that a payment credential provider keeps.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_UpdatePaymentCredentialProvider.html",
    .parameters = update_payment_credential_provider_parameters,
    .make_request = cli::make_request<&Client::update_payment_credential_provider>,
    .call = cli::call_method<&Client::update_payment_credential_provider>,
    .start =
        cli::start_calls<&Client::update_payment_credential_provider, &AsyncClient::update_payment_credential_provider>,
    .sample =
        "{\"name\": \"name\", \"credentialProviderVendor\": \"credentialProviderVendor\", \"credentialProviderArn\": "
        "\"credentialProviderArn\", \"providerConfigurationOutput\": {\"coinbaseCdpConfiguration\": {\"apiKeyId\": "
        "\"apiKeyId\", \"apiKeySecretArn\": {\"secretArn\": \"secretArn\"}, \"apiKeySecretJsonKey\": "
        "\"apiKeySecretJsonKey\", \"apiKeySecretSource\": \"apiKeySecretSource\", \"walletSecretArn\": {\"secretArn\": "
        "\"secretArn\"}, \"walletSecretJsonKey\": \"walletSecretJsonKey\", \"walletSecretSource\": "
        "\"walletSecretSource\"}}, \"createdTime\": \"1970-01-01T00:00:00Z\", \"lastUpdatedTime\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = update_payment_credential_provider_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
