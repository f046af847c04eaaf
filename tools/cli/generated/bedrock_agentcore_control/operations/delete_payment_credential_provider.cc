// Client::delete_payment_credential_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_payment_credential_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_payment_credential_provider_parameters[] = {
    {cli::field<&DeletePaymentCredentialProviderRequest::name>("name", true), "name",
     "The credential provider's name."},
};

}  // namespace

extern const cli::Operation delete_payment_credential_provider_command;
constexpr cli::Operation delete_payment_credential_provider_command{
    .name = "DeletePaymentCredentialProvider",
    .command = "delete-payment-credential-provider",
    .help = "Deletes a payment credential provider and the credentials that it keeps.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_DeletePaymentCredentialProvider.html",
    .parameters = delete_payment_credential_provider_parameters,
    .make_request = cli::make_request<&Client::delete_payment_credential_provider>,
    .call = cli::call_method<&Client::delete_payment_credential_provider>,
    .start =
        cli::start_calls<&Client::delete_payment_credential_provider, &AsyncClient::delete_payment_credential_provider>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
