// Client::list_invocations as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/list_invocations.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter list_invocations_parameters[] = {
    {cli::field<&ListInvocationsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListInvocationsRequest::max_results>("maxResults"), "max-results",
     "Invocations at most on one page. Absent: 10."},
    {cli::field<&ListInvocationsRequest::session_identifier>("sessionIdentifier", true), "session-identifier",
     "The session's id or ARN."},
};
constexpr std::string_view list_invocations_times[] = {
    "createdAt",
};
constexpr cli::Listing list_invocations_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_invocations, &Client::list_invocations_pages>,
};

}  // namespace

extern const cli::Operation list_invocations_command;
constexpr cli::Operation list_invocations_command{
    .name = "ListInvocations",
    .command = "list-invocations",
    .help = "Lists the invocations of a session, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ListInvocations.html",
    .parameters = list_invocations_parameters,
    .make_request = cli::make_request<&Client::list_invocations>,
    .call = cli::call_method<&Client::list_invocations>,
    .start = cli::start_calls<&Client::list_invocations, &AsyncClient::list_invocations>,
    .sample =
        "{\"invocationSummaries\": [{\"sessionId\": \"sessionId\", \"invocationId\": \"invocationId\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "invocationSummaries",
    .times = list_invocations_times,
    .listing = &list_invocations_listing,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
