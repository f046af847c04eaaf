// Client::get_payment_instrument as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_payment_instrument.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter get_payment_instrument_parameters[] = {
    {cli::field<&GetPaymentInstrumentRequest::user_id>("userId"), "user-id",
     "The user whose money it is, by the caller's own id for them."},
    {cli::field<&GetPaymentInstrumentRequest::agent_name>("agentName"), "agent-name",
     "The agent that the call is made for, by the name that traces and logs should show."},
    {cli::field<&GetPaymentInstrumentRequest::payment_manager_arn>("paymentManagerArn", true), "payment-manager-arn",
     "The payment manager's ARN."},
    {cli::field<&GetPaymentInstrumentRequest::payment_connector_id>("paymentConnectorId"), "payment-connector-id",
     "The id of the payment connector, which leads to the provider of the wallet."},
    {cli::field<&GetPaymentInstrumentRequest::payment_instrument_id>("paymentInstrumentId", true),
     "payment-instrument-id", "The payment instrument's id."},
};
constexpr std::string_view get_payment_instrument_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_payment_instrument_command;
constexpr cli::Operation get_payment_instrument_command{
    .name = "GetPaymentInstrument",
    .command = "get-payment-instrument",
    .help = "Tells what a payment instrument is like, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetPaymentInstrument.html",
    .parameters = get_payment_instrument_parameters,
    .make_request = cli::make_request<&Client::get_payment_instrument>,
    .call = cli::call_method<&Client::get_payment_instrument>,
    .start = cli::start_calls<&Client::get_payment_instrument, &AsyncClient::get_payment_instrument>,
    .sample =
        "{\"paymentInstrument\": {\"paymentInstrumentId\": \"paymentInstrumentId\", \"paymentManagerArn\": "
        "\"paymentManagerArn\", \"paymentConnectorId\": \"paymentConnectorId\", \"userId\": \"userId\", "
        "\"paymentInstrumentType\": \"paymentInstrumentType\", \"paymentInstrumentDetails\": "
        "{\"embeddedCryptoWallet\": {\"network\": \"network\", \"linkedAccounts\": [{\"email\": {\"emailAddress\": "
        "\"emailAddress\"}}], \"walletAddress\": \"walletAddress\", \"redirectUrl\": \"redirectUrl\"}}, \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"status\": \"status\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}}",
    .times = get_payment_instrument_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
