// Client::list_payment_managers as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_payment_managers.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_payment_managers_parameters[] = {
    {cli::field<&ListPaymentManagersRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListPaymentManagersRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_payment_managers_times[] = {
    "createdAt",
    "lastUpdatedAt",
};
constexpr cli::Listing list_payment_managers_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_payment_managers, &Client::list_payment_managers_pages>,
};

}  // namespace

extern const cli::Operation list_payment_managers_command;
constexpr cli::Operation list_payment_managers_command{
    .name = "ListPaymentManagers",
    .command = "list-payment-managers",
    .help = "Lists the account's payment managers in the client's region, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListPaymentManagers.html",
    .parameters = list_payment_managers_parameters,
    .make_request = cli::make_request<&Client::list_payment_managers>,
    .call = cli::call_method<&Client::list_payment_managers>,
    .start = cli::start_calls<&Client::list_payment_managers, &AsyncClient::list_payment_managers>,
    .sample =
        "{\"paymentManagers\": [{\"paymentManagerArn\": \"paymentManagerArn\", \"paymentManagerId\": "
        "\"paymentManagerId\", \"name\": \"name\", \"description\": \"description\", \"authorizerType\": "
        "\"authorizerType\", \"roleArn\": \"roleArn\", \"status\": \"status\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\", \"kmsKeyArn\": \"kmsKeyArn\"}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "paymentManagers",
    .times = list_payment_managers_times,
    .listing = &list_payment_managers_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
