// Client::delete_payment_manager as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_payment_manager.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_payment_manager_parameters[] = {
    {cli::field<&DeletePaymentManagerRequest::payment_manager_id>("paymentManagerId", true), "payment-manager-id",
     "The id that CreatePaymentManager gave the payment manager."},
    {cli::field<&DeletePaymentManagerRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};

}  // namespace

extern const cli::Operation delete_payment_manager_command;
constexpr cli::Operation delete_payment_manager_command{
    .name = "DeletePaymentManager",
    .command = "delete-payment-manager",
    .help = "Deletes a payment manager. Delete its connectors first. The call returns before it is done.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeletePaymentManager.html",
    .parameters = delete_payment_manager_parameters,
    .make_request = cli::make_request<&Client::delete_payment_manager>,
    .call = cli::call_method<&Client::delete_payment_manager>,
    .start = cli::start_calls<&Client::delete_payment_manager, &AsyncClient::delete_payment_manager>,
    .sample = "{\"status\": \"status\", \"paymentManagerId\": \"paymentManagerId\"}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
