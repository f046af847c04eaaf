// Client::get_payment_connector as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_payment_connector.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_payment_connector_parameters[] = {
    {cli::field<&GetPaymentConnectorRequest::payment_manager_id>("paymentManagerId", true), "payment-manager-id",
     "The id of the payment manager that the connector belongs to."},
    {cli::field<&GetPaymentConnectorRequest::payment_connector_id>("paymentConnectorId", true), "payment-connector-id",
     "The id that CreatePaymentConnector gave the connector."},
};
constexpr std::string_view get_payment_connector_times[] = {
    "createdAt",
    "credentialsUpdatedAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation get_payment_connector_command;
constexpr cli::Operation get_payment_connector_command{
    .name = "GetPaymentConnector",
    .command = "get-payment-connector",
    .help = "Tells what a connector to a provider of payments is like, and its state.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetPaymentConnector.html",
    .parameters = get_payment_connector_parameters,
    .make_request = cli::make_request<&Client::get_payment_connector>,
    .call = cli::call_method<&Client::get_payment_connector>,
    .start = cli::start_calls<&Client::get_payment_connector, &AsyncClient::get_payment_connector>,
    .sample =
        "{\"paymentConnectorId\": \"paymentConnectorId\", \"name\": \"name\", \"description\": \"description\", "
        "\"type\": \"type\", \"provisionMode\": \"provisionMode\", \"credentialProviderConfigurations\": "
        "[{\"coinbaseCDP\": {\"credentialProviderArn\": \"credentialProviderArn\"}}], \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\", \"status\": \"status\", "
        "\"authorizationUrl\": \"authorizationUrl\", \"credentialsUpdatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = get_payment_connector_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
