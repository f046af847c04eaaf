// Client::list_payment_instruments as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/list_payment_instruments.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter list_payment_instruments_parameters[] = {
    {cli::field<&ListPaymentInstrumentsRequest::user_id>("userId"), "user-id",
     "The user whose money it is, by the caller's own id for them."},
    {cli::field<&ListPaymentInstrumentsRequest::agent_name>("agentName"), "agent-name",
     "The agent that the call is made for, by the name that traces and logs should show."},
    {cli::field<&ListPaymentInstrumentsRequest::payment_manager_arn>("paymentManagerArn", true), "payment-manager-arn",
     "The payment manager's ARN."},
    {cli::field<&ListPaymentInstrumentsRequest::payment_connector_id>("paymentConnectorId"), "payment-connector-id",
     "Lists only instruments of this connector. Absent: of all."},
    {cli::field<&ListPaymentInstrumentsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListPaymentInstrumentsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
};
constexpr std::string_view list_payment_instruments_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_payment_instruments_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_payment_instruments, &Client::list_payment_instruments_pages>,
};

}  // namespace

extern const cli::Operation list_payment_instruments_command;
constexpr cli::Operation list_payment_instruments_command{
    .name = "ListPaymentInstruments",
    .command = "list-payment-instruments",
    .help = "Lists the payment instruments of a payment manager, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListPaymentInstruments.html",
    .parameters = list_payment_instruments_parameters,
    .make_request = cli::make_request<&Client::list_payment_instruments>,
    .call = cli::call_method<&Client::list_payment_instruments>,
    .start = cli::start_calls<&Client::list_payment_instruments, &AsyncClient::list_payment_instruments>,
    .sample =
        "{\"paymentInstruments\": [{\"paymentInstrumentId\": \"paymentInstrumentId\", \"paymentManagerArn\": "
        "\"paymentManagerArn\", \"paymentConnectorId\": \"paymentConnectorId\", \"userId\": \"userId\", "
        "\"paymentInstrumentType\": \"paymentInstrumentType\", \"status\": \"status\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "paymentInstruments",
    .times = list_payment_instruments_times,
    .listing = &list_payment_instruments_listing,
};

}  // namespace outcrop::bedrock_agentcore::commands
