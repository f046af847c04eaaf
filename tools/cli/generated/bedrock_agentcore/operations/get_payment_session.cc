// Client::get_payment_session as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_payment_session.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter get_payment_session_parameters[] = {
    {cli::field<&GetPaymentSessionRequest::user_id>("userId"), "user-id",
     "The user whose money it is, by the caller's own id for them."},
    {cli::field<&GetPaymentSessionRequest::agent_name>("agentName"), "agent-name",
     "The agent that the call is made for, by the name that traces and logs should show."},
    {cli::field<&GetPaymentSessionRequest::payment_manager_arn>("paymentManagerArn", true), "payment-manager-arn",
     "The payment manager's ARN."},
    {cli::field<&GetPaymentSessionRequest::payment_session_id>("paymentSessionId", true), "payment-session-id",
     "The payment session's id."},
};
constexpr std::string_view get_payment_session_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_payment_session_command;
constexpr cli::Operation get_payment_session_command{
    .name = "GetPaymentSession",
    .command = "get-payment-session",
    .help = "Tells what a payment session may spend, and what is left of that.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetPaymentSession.html",
    .parameters = get_payment_session_parameters,
    .make_request = cli::make_request<&Client::get_payment_session>,
    .call = cli::call_method<&Client::get_payment_session>,
    .start = cli::start_calls<&Client::get_payment_session, &AsyncClient::get_payment_session>,
    .sample =
        "{\"paymentSession\": {\"paymentSessionId\": \"paymentSessionId\", \"paymentManagerArn\": "
        "\"paymentManagerArn\", \"limits\": {\"maxSpendAmount\": {\"value\": \"value\", \"currency\": \"currency\"}}, "
        "\"userId\": \"userId\", \"expiryTimeInMinutes\": 0, \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"availableLimits\": {\"availableSpendAmount\": {\"value\": \"value\", \"currency\": \"currency\"}, "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\"}, \"updatedAt\": \"1970-01-01T00:00:00Z\"}}",
    .times = get_payment_session_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
