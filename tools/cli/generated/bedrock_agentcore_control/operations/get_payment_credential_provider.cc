// Client::get_payment_credential_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_payment_credential_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_payment_credential_provider_parameters[] = {
    {cli::field<&GetPaymentCredentialProviderRequest::name>("name", true), "name", "The credential provider's name."},
};
constexpr std::string_view get_payment_credential_provider_times[] = {
    "createdTime",
    "lastUpdatedTime",
};

}  // namespace

extern const cli::Operation get_payment_credential_provider_command;
constexpr cli::Operation get_payment_credential_provider_command{
    .name = "GetPaymentCredentialProvider",
    .command = "get-payment-credential-provider",
    .help = "Tells what a payment credential provider is like, without the secrets.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_GetPaymentCredentialProvider.html",
    .parameters = get_payment_credential_provider_parameters,
    .make_request = cli::make_request<&Client::get_payment_credential_provider>,
    .call = cli::call_method<&Client::get_payment_credential_provider>,
    .start = cli::start_calls<&Client::get_payment_credential_provider, &AsyncClient::get_payment_credential_provider>,
    .sample =
        "{\"name\": \"name\", \"credentialProviderArn\": \"credentialProviderArn\", \"credentialProviderVendor\": "
        "\"credentialProviderVendor\", \"providerConfigurationOutput\": {\"coinbaseCdpConfiguration\": {\"apiKeyId\": "
        "\"apiKeyId\", \"apiKeySecretArn\": {\"secretArn\": \"secretArn\"}, \"apiKeySecretJsonKey\": "
        "\"apiKeySecretJsonKey\", \"apiKeySecretSource\": \"apiKeySecretSource\", \"walletSecretArn\": {\"secretArn\": "
        "\"secretArn\"}, \"walletSecretJsonKey\": \"walletSecretJsonKey\", \"walletSecretSource\": "
        "\"walletSecretSource\"}}, \"createdTime\": \"1970-01-01T00:00:00Z\", \"lastUpdatedTime\": "
        "\"1970-01-01T00:00:00Z\", \"tags\": {\"KeyName\": \"tags\"}}",
    .times = get_payment_credential_provider_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
