// Client::delete_payment_connector as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_payment_connector.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

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
};

}  // namespace outcrop::bedrock_agentcore_control::commands
