// Client::create_payment_connector as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_payment_connector.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_payment_connector_parameters[] = {
    {cli::field<&CreatePaymentConnectorRequest::payment_manager_id>("paymentManagerId", true), "payment-manager-id",
     "The id that CreatePaymentManager gave the payment manager."},
    {cli::field<&CreatePaymentConnectorRequest::name>("name", true), "name", "The connector's name."},
    {cli::field<&CreatePaymentConnectorRequest::description>("description"), "description",
     "What the connector is for."},
    {cli::field<&CreatePaymentConnectorRequest::type>("type", true), "type",
     "Which provider of payments the connector is for."},
    {cli::field<&CreatePaymentConnectorRequest::credential_provider_configurations>("credentialProviderConfigurations",
                                                                                    true),
     "credential-provider-configurations", "The payment credential providers by which the connector signs in."},
    {cli::field<&CreatePaymentConnectorRequest::provision_mode>("provisionMode"), "provision-mode",
     "Who gets the credentials: the account, or the service. Absent: `MANUAL`, the account."},
    {cli::field<&CreatePaymentConnectorRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view create_payment_connector_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation create_payment_connector_command;
constexpr cli::Operation create_payment_connector_command{
    .name = "CreatePaymentConnector",
    .command = "create-payment-connector",
    .help = "Connects a payment manager to a provider of payments.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreatePaymentConnector.html",
    .parameters = create_payment_connector_parameters,
    .make_request = cli::make_request<&Client::create_payment_connector>,
    .call = cli::call_method<&Client::create_payment_connector>,
    .start = cli::start_calls<&Client::create_payment_connector, &AsyncClient::create_payment_connector>,
    .sample =
        "{\"paymentConnectorId\": \"paymentConnectorId\", \"paymentManagerId\": \"paymentManagerId\", \"name\": "
        "\"name\", \"type\": \"type\", \"credentialProviderConfigurations\": [{\"coinbaseCDP\": "
        "{\"credentialProviderArn\": \"credentialProviderArn\"}}], \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"status\": \"status\", \"authorizationUrl\": \"authorizationUrl\"}",
    .times = create_payment_connector_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
