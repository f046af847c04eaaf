// Client::list_payment_sessions as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/list_payment_sessions.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter list_payment_sessions_parameters[] = {
    {cli::field<&ListPaymentSessionsRequest::user_id>("userId"), "user-id",
     "The user whose money it is, by the caller's own id for them."},
    {cli::field<&ListPaymentSessionsRequest::agent_name>("agentName"), "agent-name",
     "The agent that the call is made for, by the name that traces and logs should show."},
    {cli::field<&ListPaymentSessionsRequest::payment_manager_arn>("paymentManagerArn", true), "payment-manager-arn",
     "The payment manager's ARN."},
    {cli::field<&ListPaymentSessionsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListPaymentSessionsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
};
constexpr std::string_view list_payment_sessions_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_payment_sessions_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_payment_sessions, &Client::list_payment_sessions_pages>,
};

}  // namespace

extern const cli::Operation list_payment_sessions_command;
constexpr cli::Operation list_payment_sessions_command{
    .name = "ListPaymentSessions",
    .command = "list-payment-sessions",
    .help = "Lists the payment sessions of a payment manager, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListPaymentSessions.html",
    .parameters = list_payment_sessions_parameters,
    .make_request = cli::make_request<&Client::list_payment_sessions>,
    .call = cli::call_method<&Client::list_payment_sessions>,
    .start = cli::start_calls<&Client::list_payment_sessions, &AsyncClient::list_payment_sessions>,
    .sample =
        "{\"paymentSessions\": [{\"paymentSessionId\": \"paymentSessionId\", \"paymentManagerArn\": "
        "\"paymentManagerArn\", \"userId\": \"userId\", \"expiryTimeInMinutes\": 0, \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "paymentSessions",
    .times = list_payment_sessions_times,
    .listing = &list_payment_sessions_listing,
};

}  // namespace outcrop::bedrock_agentcore::commands
