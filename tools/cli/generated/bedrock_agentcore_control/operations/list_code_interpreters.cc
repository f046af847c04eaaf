// Client::list_code_interpreters as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_code_interpreters.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_code_interpreters_parameters[] = {
    {cli::field<&ListCodeInterpretersRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListCodeInterpretersRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListCodeInterpretersRequest::type>("type"), "type", "Whose code interpreters are listed."},
};
constexpr std::string_view list_code_interpreters_times[] = {
    "createdAt",
    "lastUpdatedAt",
};
constexpr cli::Listing list_code_interpreters_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_code_interpreters, &Client::list_code_interpreters_pages>,
};

}  // namespace

extern const cli::Operation list_code_interpreters_command;
constexpr cli::Operation list_code_interpreters_command{
    .name = "ListCodeInterpreters",
    .command = "list-code-interpreters",
    .help = "Lists the code interpreters that the account can use in the client's region, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListCodeInterpreters.html",
    .parameters = list_code_interpreters_parameters,
    .make_request = cli::make_request<&Client::list_code_interpreters>,
    .call = cli::call_method<&Client::list_code_interpreters>,
    .start = cli::start_calls<&Client::list_code_interpreters, &AsyncClient::list_code_interpreters>,
    .sample =
        "{\"codeInterpreterSummaries\": [{\"codeInterpreterId\": \"codeInterpreterId\", \"codeInterpreterArn\": "
        "\"codeInterpreterArn\", \"name\": \"name\", \"description\": \"description\", \"status\": \"status\", "
        "\"createdAt\": \"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": "
        "\"nextToken\"}",
    .items = "codeInterpreterSummaries",
    .times = list_code_interpreters_times,
    .listing = &list_code_interpreters_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
