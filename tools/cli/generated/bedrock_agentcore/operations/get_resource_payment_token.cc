// Client::get_resource_payment_token as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_resource_payment_token.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter get_resource_payment_token_parameters[] = {
    {cli::field<&GetResourcePaymentTokenRequest::workload_identity_token>("workloadIdentityToken", true),
     "workload-identity-token", "The workload access token, as GetWorkloadAccessToken and its siblings give it."},
    {cli::field<&GetResourcePaymentTokenRequest::resource_credential_provider_name>("resourceCredentialProviderName",
                                                                                    true),
     "resource-credential-provider-name",
     "The payment credential provider that keeps the provider's secrets, by its name."},
    {cli::field<&GetResourcePaymentTokenRequest::payment_token_request>("paymentTokenRequest", true),
     "payment-token-request", "The request that the tokens are for."},
};

}  // namespace

extern const cli::Operation get_resource_payment_token_command;
constexpr cli::Operation get_resource_payment_token_command{
    .name = "GetResourcePaymentToken",
    .command = "get-resource-payment-token",
    .help = "Gives an agent what it needs to sign a request to a payment provider.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetResourcePaymentToken.html",
    .parameters = get_resource_payment_token_parameters,
    .make_request = cli::make_request<&Client::get_resource_payment_token>,
    .call = cli::call_method<&Client::get_resource_payment_token>,
    .start = cli::start_calls<&Client::get_resource_payment_token, &AsyncClient::get_resource_payment_token>,
    .sample =
        "{\"paymentTokenResponse\": {\"coinbaseCdpTokenResponse\": {\"bearerToken\": \"bearerToken\", "
        "\"walletAuthToken\": \"walletAuthToken\"}}}",
};

}  // namespace outcrop::bedrock_agentcore::commands
