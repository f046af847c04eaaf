// Client::process_payment as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/process_payment.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter process_payment_parameters[] = {
    {cli::field<&ProcessPaymentRequest::user_id>("userId"), "user-id",
     "The user whose money it is, by the caller's own id for them."},
    {cli::field<&ProcessPaymentRequest::agent_name>("agentName"), "agent-name",
     "The agent that the call is made for, by the name that traces and logs should show."},
    {cli::field<&ProcessPaymentRequest::payment_manager_arn>("paymentManagerArn", true), "payment-manager-arn",
     "The payment manager's ARN."},
    {cli::field<&ProcessPaymentRequest::payment_session_id>("paymentSessionId", true), "payment-session-id",
     "The payment session's id."},
    {cli::field<&ProcessPaymentRequest::payment_instrument_id>("paymentInstrumentId", true), "payment-instrument-id",
     "The payment instrument's id."},
    {cli::field<&ProcessPaymentRequest::payment_type>("paymentType", true), "payment-type",
     "The protocol that the server asks by."},
    {cli::field<&ProcessPaymentRequest::payment_input>("paymentInput", true), "payment-input",
     "What the server asks for, of the alternative that fits `paymentType`."},
    {cli::field<&ProcessPaymentRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view process_payment_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation process_payment_command;
constexpr cli::Operation process_payment_command{
    .name = "ProcessPayment",
    .command = "process-payment",
    .help =
        "Pays what a server asks for: checks the session's limit, signs the payment and gives the proof to repeat the "
        "request with.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ProcessPayment.html",
    .parameters = process_payment_parameters,
    .make_request = cli::make_request<&Client::process_payment>,
    .call = cli::call_method<&Client::process_payment>,
    .start = cli::start_calls<&Client::process_payment, &AsyncClient::process_payment>,
    .sample =
        "{\"processPaymentId\": \"processPaymentId\", \"paymentManagerArn\": \"paymentManagerArn\", "
        "\"paymentSessionId\": \"paymentSessionId\", \"paymentInstrumentId\": \"paymentInstrumentId\", "
        "\"paymentType\": \"paymentType\", \"status\": \"status\", \"paymentOutput\": {\"cryptoX402\": {\"version\": "
        "\"version\", \"payload\": {}}}, \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = process_payment_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
