// Client::create_payment_instrument as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/create_payment_instrument.h>
#include <outcrop/bedrock_agentcore/operations/get_payment_instrument.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter create_payment_instrument_parameters[] = {
    {cli::field<&CreatePaymentInstrumentRequest::user_id>("userId"), "user-id",
     "The user whose money it is, by the caller's own id for them."},
    {cli::field<&CreatePaymentInstrumentRequest::agent_name>("agentName"), "agent-name",
     "The agent that the call is made for, by the name that traces and logs should show."},
    {cli::field<&CreatePaymentInstrumentRequest::payment_manager_arn>("paymentManagerArn", true), "payment-manager-arn",
     "The payment manager's ARN."},
    {cli::field<&CreatePaymentInstrumentRequest::payment_connector_id>("paymentConnectorId", true),
     "payment-connector-id", "The id of the payment connector, which leads to the provider of the wallet."},
    {cli::field<&CreatePaymentInstrumentRequest::payment_instrument_type>("paymentInstrumentType", true),
     "payment-instrument-type", "The kind of payment instrument."},
    {cli::field<&CreatePaymentInstrumentRequest::payment_instrument_details>("paymentInstrumentDetails", true),
     "payment-instrument-details", "What the instrument needs, by kind."},
    {cli::field<&CreatePaymentInstrumentRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view create_payment_instrument_times[] = {
    "createdAt",
    "updatedAt",
};
std::string create_payment_instrument_state(const GetPaymentInstrumentView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.payment_instrument.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_payment_instrument_wait_inputs[] = {
    {cli::field<&GetPaymentInstrumentRequest::user_id>("userId"), "", "",
     cli::sent_text<&CreatePaymentInstrumentRequest::user_id>},
    {cli::field<&GetPaymentInstrumentRequest::agent_name>("agentName"), "", "",
     cli::sent_text<&CreatePaymentInstrumentRequest::agent_name>},
    {cli::field<&GetPaymentInstrumentRequest::payment_manager_arn>("paymentManagerArn", true), "paymentInstrument",
     "paymentManagerArn", cli::sent_text<&CreatePaymentInstrumentRequest::payment_manager_arn>},
    {cli::field<&GetPaymentInstrumentRequest::payment_connector_id>("paymentConnectorId"), "", "",
     cli::sent_text<&CreatePaymentInstrumentRequest::payment_connector_id>},
    {cli::field<&GetPaymentInstrumentRequest::payment_instrument_id>("paymentInstrumentId", true), "paymentInstrument",
     "paymentInstrumentId"},
};
constexpr cli::Wait create_payment_instrument_wait{
    .name = "PaymentInstrumentActive",
    .reader = "GetPaymentInstrument",
    .command = "get-payment-instrument",
    .inputs = create_payment_instrument_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_payment_instrument>,
    .call = cli::call_and_wait<&Client::create_payment_instrument, &Client::wait_until_payment_instrument_active,
                               create_payment_instrument_state>,
    .start = cli::start_and_wait<&Client::create_payment_instrument, &Client::wait_until_payment_instrument_active,
                                 &AsyncClient::create_payment_instrument,
                                 &AsyncClient::wait_until_payment_instrument_active, create_payment_instrument_state>,
};

}  // namespace

extern const cli::Operation create_payment_instrument_command;
constexpr cli::Operation create_payment_instrument_command{
    .name = "CreatePaymentInstrument",
    .command = "create-payment-instrument",
    .help =
        "Creates something that a user can pay with, such as a wallet at a provider. The user may have to finish that "
        "at `redirectUrl`.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CreatePaymentInstrument.html",
    .parameters = create_payment_instrument_parameters,
    .make_request = cli::make_request<&Client::create_payment_instrument>,
    .call = cli::call_method<&Client::create_payment_instrument>,
    .start = cli::start_calls<&Client::create_payment_instrument, &AsyncClient::create_payment_instrument>,
    .sample =
        "{\"paymentInstrument\": {\"paymentInstrumentId\": \"paymentInstrumentId\", \"paymentManagerArn\": "
        "\"paymentManagerArn\", \"paymentConnectorId\": \"paymentConnectorId\", \"userId\": \"userId\", "
        "\"paymentInstrumentType\": \"paymentInstrumentType\", \"paymentInstrumentDetails\": "
        "{\"embeddedCryptoWallet\": {\"network\": \"network\", \"linkedAccounts\": [{\"email\": {\"emailAddress\": "
        "\"emailAddress\"}}], \"walletAddress\": \"walletAddress\", \"redirectUrl\": \"redirectUrl\"}}, \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"status\": \"status\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}}",
    .times = create_payment_instrument_times,
    .wait = &create_payment_instrument_wait,
};

}  // namespace outcrop::bedrock_agentcore::commands
