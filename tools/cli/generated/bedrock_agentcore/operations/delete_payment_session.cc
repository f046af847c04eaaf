// Client::delete_payment_session as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/delete_payment_session.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter delete_payment_session_parameters[] = {
    {cli::field<&DeletePaymentSessionRequest::user_id>("userId"), "user-id", "The user whose session it is."},
    {cli::field<&DeletePaymentSessionRequest::payment_manager_arn>("paymentManagerArn", true), "payment-manager-arn",
     "The payment manager's ARN."},
    {cli::field<&DeletePaymentSessionRequest::payment_session_id>("paymentSessionId", true), "payment-session-id",
     "The payment session's id."},
};

}  // namespace

extern const cli::Operation delete_payment_session_command;
constexpr cli::Operation delete_payment_session_command{
    .name = "DeletePaymentSession",
    .command = "delete-payment-session",
    .help = "Ends a payment session and deletes the record of it.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DeletePaymentSession.html",
    .parameters = delete_payment_session_parameters,
    .make_request = cli::make_request<&Client::delete_payment_session>,
    .call = cli::call_method<&Client::delete_payment_session>,
    .start = cli::start_calls<&Client::delete_payment_session, &AsyncClient::delete_payment_session>,
    .sample = "{\"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_agentcore::commands
