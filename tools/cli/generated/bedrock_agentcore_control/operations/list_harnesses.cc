// Client::list_harnesses as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_harnesses.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_harnesses_parameters[] = {
    {cli::field<&ListHarnessesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListHarnessesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_harnesses_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_harnesses_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_harnesses, &Client::list_harnesses_pages>,
};

}  // namespace

extern const cli::Operation list_harnesses_command;
constexpr cli::Operation list_harnesses_command{
    .name = "ListHarnesses",
    .command = "list-harnesses",
    .help = "Lists the account's harnesses in the client's region, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListHarnesses.html",
    .parameters = list_harnesses_parameters,
    .make_request = cli::make_request<&Client::list_harnesses>,
    .call = cli::call_method<&Client::list_harnesses>,
    .start = cli::start_calls<&Client::list_harnesses, &AsyncClient::list_harnesses>,
    .sample =
        "{\"harnesses\": [{\"harnessId\": \"harnessId\", \"harnessName\": \"harnessName\", \"arn\": \"arn\", "
        "\"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", "
        "\"harnessVersion\": \"harnessVersion\"}], \"nextToken\": \"nextToken\"}",
    .items = "harnesses",
    .times = list_harnesses_times,
    .listing = &list_harnesses_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
