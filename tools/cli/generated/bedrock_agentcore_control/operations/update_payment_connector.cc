// Client::update_payment_connector as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_payment_connector.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_payment_connector_parameters[] = {
    {cli::field<&UpdatePaymentConnectorRequest::payment_manager_id>("paymentManagerId", true), "payment-manager-id",
     "The id that CreatePaymentManager gave the payment manager."},
    {cli::field<&UpdatePaymentConnectorRequest::payment_connector_id>("paymentConnectorId", true),
     "payment-connector-id", "The id that CreatePaymentConnector gave the connector."},
    {cli::field<&UpdatePaymentConnectorRequest::description>("description"), "description",
     "What the connector is for."},
    {cli::field<&UpdatePaymentConnectorRequest::type>("type"), "type", "The payment provider."},
    {cli::field<&UpdatePaymentConnectorRequest::credential_provider_configurations>("credentialProviderConfigurations"),
     "credential-provider-configurations", "The credential provider that keeps the keys for the payment provider."},
    {cli::field<&UpdatePaymentConnectorRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view update_payment_connector_times[] = {
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation update_payment_connector_command;
constexpr cli::Operation update_payment_connector_command{
    .name = "UpdatePaymentConnector",
    .command = "update-payment-connector",
    .help = "Changes a connector to a payment provider.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatePaymentConnector.html",
    .parameters = update_payment_connector_parameters,
    .make_request = cli::make_request<&Client::update_payment_connector>,
    .call = cli::call_method<&Client::update_payment_connector>,
    .start = cli::start_calls<&Client::update_payment_connector, &AsyncClient::update_payment_connector>,
    .sample =
        "{\"paymentConnectorId\": \"paymentConnectorId\", \"paymentManagerId\": \"paymentManagerId\", \"name\": "
        "\"name\", \"type\": \"type\", \"credentialProviderConfigurations\": [{\"coinbaseCDP\": "
        "{\"credentialProviderArn\": \"credentialProviderArn\"}}], \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\", "
        "\"status\": \"status\", \"authorizationUrl\": \"authorizationUrl\"}",
    .times = update_payment_connector_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
