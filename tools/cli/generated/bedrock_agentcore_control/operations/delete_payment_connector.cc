// Client::delete_payment_connector as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_payment_connector.h>
#include <outcrop/bedrock_agentcore_control/operations/get_payment_connector.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_payment_connector_parameters[] = {
    {cli::field<&DeletePaymentConnectorRequest::payment_manager_id>("paymentManagerId", true), "payment-manager-id",
     "The id of the payment manager that the connector belongs to."},
    {cli::field<&DeletePaymentConnectorRequest::payment_connector_id>("paymentConnectorId", true),
     "payment-connector-id", "The id that CreatePaymentConnector gave the connector."},
    {cli::field<&DeletePaymentConnectorRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
std::string delete_payment_connector_state(const GetPaymentConnectorView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_payment_connector_wait_inputs[] = {
    {cli::field<&GetPaymentConnectorRequest::payment_manager_id>("paymentManagerId", true), "", "",
     cli::sent_text<&DeletePaymentConnectorRequest::payment_manager_id>},
    {cli::field<&GetPaymentConnectorRequest::payment_connector_id>("paymentConnectorId", true), "",
     "paymentConnectorId", cli::sent_text<&DeletePaymentConnectorRequest::payment_connector_id>},
};
constexpr cli::Wait delete_payment_connector_wait{
    .name = "PaymentConnectorDeleted",
    .reader = "GetPaymentConnector",
    .command = "get-payment-connector",
    .inputs = delete_payment_connector_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_payment_connector>,
    .call = cli::call_and_wait<&Client::delete_payment_connector, &Client::wait_until_payment_connector_deleted,
                               delete_payment_connector_state>,
    .start = cli::start_and_wait<&Client::delete_payment_connector, &Client::wait_until_payment_connector_deleted,
                                 &AsyncClient::delete_payment_connector,
                                 &AsyncClient::wait_until_payment_connector_deleted, delete_payment_connector_state>,
};

}  // namespace

extern const cli::Operation delete_payment_connector_command;
constexpr cli::Operation delete_payment_connector_command{
    .name = "DeletePaymentConnector",
    .command = "delete-payment-connector",
    .help = "Deletes a connector to a provider of payments.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeletePaymentConnector.html",
    .parameters = delete_payment_connector_parameters,
    .make_request = cli::make_request<&Client::delete_payment_connector>,
    .call = cli::call_method<&Client::delete_payment_connector>,
    .start = cli::start_calls<&Client::delete_payment_connector, &AsyncClient::delete_payment_connector>,
    .sample = "{\"status\": \"status\", \"paymentConnectorId\": \"paymentConnectorId\"}",
    .wait = &delete_payment_connector_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
