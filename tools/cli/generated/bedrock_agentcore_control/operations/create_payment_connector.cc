// Client::create_payment_connector as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_payment_connector.h>
#include <outcrop/bedrock_agentcore_control/operations/get_payment_connector.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

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
std::string create_payment_connector_state(const GetPaymentConnectorView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_payment_connector_wait_inputs[] = {
    {cli::field<&GetPaymentConnectorRequest::payment_manager_id>("paymentManagerId", true), "", "paymentManagerId",
     cli::sent_text<&CreatePaymentConnectorRequest::payment_manager_id>},
    {cli::field<&GetPaymentConnectorRequest::payment_connector_id>("paymentConnectorId", true), "",
     "paymentConnectorId"},
};
constexpr cli::Wait create_payment_connector_wait{
    .name = "PaymentConnectorReady",
    .reader = "GetPaymentConnector",
    .command = "get-payment-connector",
    .inputs = create_payment_connector_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_payment_connector>,
    .call = cli::call_and_wait<&Client::create_payment_connector, &Client::wait_until_payment_connector_ready,
                               create_payment_connector_state>,
    .start = cli::start_and_wait<&Client::create_payment_connector, &Client::wait_until_payment_connector_ready,
                                 &AsyncClient::create_payment_connector,
                                 &AsyncClient::wait_until_payment_connector_ready, create_payment_connector_state>,
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
    .wait = &create_payment_connector_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
