// Client::rotate_payment_connector_credentials as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/rotate_payment_connector_credentials.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter rotate_payment_connector_credentials_parameters[] = {
    {cli::field<&RotatePaymentConnectorCredentialsRequest::payment_manager_id>("paymentManagerId", true),
     "payment-manager-id", "The id that CreatePaymentManager gave the payment manager."},
    {cli::field<&RotatePaymentConnectorCredentialsRequest::payment_connector_id>("paymentConnectorId", true),
     "payment-connector-id", "The id that CreatePaymentConnector gave the connector."},
    {cli::field<&RotatePaymentConnectorCredentialsRequest::credentials_to_rotate>("credentialsToRotate", true),
     "credentials-to-rotate", "The keys; the member that fits the connector's payment provider is set."},
    {cli::field<&RotatePaymentConnectorCredentialsRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view rotate_payment_connector_credentials_times[] = {
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation rotate_payment_connector_credentials_command;
constexpr cli::Operation rotate_payment_connector_credentials_command{
    .name = "RotatePaymentConnectorCredentials",
    .command = "rotate-payment-connector-credentials",
    .help =
        "Exchanges the keys that the service got for a connector to a payment provider. They are exchanged when it "
        "answers, for all connectors of the same credential provider; if it fails, the old ones stay.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_RotatePaymentConnectorCredentials.html",
    .parameters = rotate_payment_connector_credentials_parameters,
    .make_request = cli::make_request<&Client::rotate_payment_connector_credentials>,
    .call = cli::call_method<&Client::rotate_payment_connector_credentials>,
    .start = cli::start_calls<&Client::rotate_payment_connector_credentials,
                              &AsyncClient::rotate_payment_connector_credentials>,
    .sample =
        "{\"paymentConnectorId\": \"paymentConnectorId\", \"paymentManagerId\": \"paymentManagerId\", "
        "\"lastUpdatedAt\": \"1970-01-01T00:00:00Z\", \"status\": \"status\"}",
    .times = rotate_payment_connector_credentials_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
