// Client::create_payment_session as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/create_payment_session.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter create_payment_session_parameters[] = {
    {cli::field<&CreatePaymentSessionRequest::user_id>("userId"), "user-id",
     "The user whose money it is, by the caller's own id for them."},
    {cli::field<&CreatePaymentSessionRequest::agent_name>("agentName"), "agent-name",
     "The agent that the call is made for, by the name that traces and logs should show."},
    {cli::field<&CreatePaymentSessionRequest::payment_manager_arn>("paymentManagerArn", true), "payment-manager-arn",
     "The payment manager's ARN."},
    {cli::field<&CreatePaymentSessionRequest::limits>("limits"), "limits",
     "What the session may spend. Absent: no limit."},
    {cli::field<&CreatePaymentSessionRequest::expiry_time_in_minutes>("expiryTimeInMinutes", true),
     "expiry-time-in-minutes", "Minutes until the session ends by itself."},
    {cli::field<&CreatePaymentSessionRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view create_payment_session_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation create_payment_session_command;
constexpr cli::Operation create_payment_session_command{
    .name = "CreatePaymentSession",
    .command = "create-payment-session",
    .help = "Opens a payment session: a time in which an agent may pay for a user, up to a limit.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CreatePaymentSession.html",
    .parameters = create_payment_session_parameters,
    .make_request = cli::make_request<&Client::create_payment_session>,
    .call = cli::call_method<&Client::create_payment_session>,
    .start = cli::start_calls<&Client::create_payment_session, &AsyncClient::create_payment_session>,
    .sample =
        "{\"paymentSession\": {\"paymentSessionId\": \"paymentSessionId\", \"paymentManagerArn\": "
        "\"paymentManagerArn\", \"limits\": {\"maxSpendAmount\": {\"value\": \"value\", \"currency\": \"currency\"}}, "
        "\"userId\": \"userId\", \"expiryTimeInMinutes\": 0, \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"availableLimits\": {\"availableSpendAmount\": {\"value\": \"value\", \"currency\": \"currency\"}, "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\"}, \"updatedAt\": \"1970-01-01T00:00:00Z\"}}",
    .times = create_payment_session_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
