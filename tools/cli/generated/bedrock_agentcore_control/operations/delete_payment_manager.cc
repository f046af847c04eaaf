// Client::delete_payment_manager as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_payment_manager.h>
#include <outcrop/bedrock_agentcore_control/operations/get_payment_manager.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_payment_manager_parameters[] = {
    {cli::field<&DeletePaymentManagerRequest::payment_manager_id>("paymentManagerId", true), "payment-manager-id",
     "The id that CreatePaymentManager gave the payment manager."},
    {cli::field<&DeletePaymentManagerRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
std::string delete_payment_manager_state(const GetPaymentManagerView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_payment_manager_wait_inputs[] = {
    {cli::field<&GetPaymentManagerRequest::payment_manager_id>("paymentManagerId", true), "", "paymentManagerId",
     cli::sent_text<&DeletePaymentManagerRequest::payment_manager_id>},
};
constexpr cli::Wait delete_payment_manager_wait{
    .name = "PaymentManagerDeleted",
    .reader = "GetPaymentManager",
    .command = "get-payment-manager",
    .inputs = delete_payment_manager_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_payment_manager>,
    .call = cli::call_and_wait<&Client::delete_payment_manager, &Client::wait_until_payment_manager_deleted,
                               delete_payment_manager_state>,
    .start = cli::start_and_wait<&Client::delete_payment_manager, &Client::wait_until_payment_manager_deleted,
                                 &AsyncClient::delete_payment_manager, &AsyncClient::wait_until_payment_manager_deleted,
                                 delete_payment_manager_state>,
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
    .wait = &delete_payment_manager_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
