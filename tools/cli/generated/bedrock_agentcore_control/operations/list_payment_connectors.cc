// Client::list_payment_connectors as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_payment_connectors.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_payment_connectors_parameters[] = {
    {cli::field<&ListPaymentConnectorsRequest::payment_manager_id>("paymentManagerId", true), "payment-manager-id",
     "The id that CreatePaymentManager gave the payment manager."},
    {cli::field<&ListPaymentConnectorsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListPaymentConnectorsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_payment_connectors_times[] = {
    "lastUpdatedAt",
};
constexpr cli::Listing list_payment_connectors_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_payment_connectors, &Client::list_payment_connectors_pages>,
};

}  // namespace

extern const cli::Operation list_payment_connectors_command;
constexpr cli::Operation list_payment_connectors_command{
    .name = "ListPaymentConnectors",
    .command = "list-payment-connectors",
    .help = "Lists the connectors of a payment manager, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListPaymentConnectors.html",
    .parameters = list_payment_connectors_parameters,
    .make_request = cli::make_request<&Client::list_payment_connectors>,
    .call = cli::call_method<&Client::list_payment_connectors>,
    .start = cli::start_calls<&Client::list_payment_connectors, &AsyncClient::list_payment_connectors>,
    .sample =
        "{\"paymentConnectors\": [{\"paymentConnectorId\": \"paymentConnectorId\", \"name\": \"name\", \"type\": "
        "\"type\", \"provisionMode\": \"provisionMode\", \"status\": \"status\", \"lastUpdatedAt\": "
        "\"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "paymentConnectors",
    .times = list_payment_connectors_times,
    .listing = &list_payment_connectors_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
