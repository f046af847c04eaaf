// Client::get_payment_instrument_balance as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_payment_instrument_balance.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter get_payment_instrument_balance_parameters[] = {
    {cli::field<&GetPaymentInstrumentBalanceRequest::user_id>("userId"), "user-id",
     "The user whose money it is, by the caller's own id for them."},
    {cli::field<&GetPaymentInstrumentBalanceRequest::agent_name>("agentName"), "agent-name",
     "The agent that the call is made for, by the name that traces and logs should show."},
    {cli::field<&GetPaymentInstrumentBalanceRequest::payment_manager_arn>("paymentManagerArn", true),
     "payment-manager-arn", "The payment manager's ARN."},
    {cli::field<&GetPaymentInstrumentBalanceRequest::payment_connector_id>("paymentConnectorId", true),
     "payment-connector-id", "The id of the payment connector, which leads to the provider of the wallet."},
    {cli::field<&GetPaymentInstrumentBalanceRequest::payment_instrument_id>("paymentInstrumentId", true),
     "payment-instrument-id", "The payment instrument's id."},
    {cli::field<&GetPaymentInstrumentBalanceRequest::chain>("chain", true), "chain",
     "The blockchain; a wallet has a balance on each."},
    {cli::field<&GetPaymentInstrumentBalanceRequest::token>("token", true), "token", "The token to count."},
};

}  // namespace

extern const cli::Operation get_payment_instrument_balance_command;
constexpr cli::Operation get_payment_instrument_balance_command{
    .name = "GetPaymentInstrumentBalance",
    .command = "get-payment-instrument-balance",
    .help = "Tells how much of a token the wallet of a payment instrument holds on a blockchain.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetPaymentInstrumentBalance.html",
    .parameters = get_payment_instrument_balance_parameters,
    .make_request = cli::make_request<&Client::get_payment_instrument_balance>,
    .call = cli::call_method<&Client::get_payment_instrument_balance>,
    .start = cli::start_calls<&Client::get_payment_instrument_balance, &AsyncClient::get_payment_instrument_balance>,
    .sample =
        "{\"paymentInstrumentId\": \"paymentInstrumentId\", \"tokenBalance\": {\"amount\": \"amount\", \"decimals\": "
        "0, \"token\": \"token\", \"network\": \"network\", \"chain\": \"chain\"}}",
};

}  // namespace outcrop::bedrock_agentcore::commands
