// Client::list_invocation_steps as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/list_invocation_steps.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter list_invocation_steps_parameters[] = {
    {cli::field<&ListInvocationStepsRequest::invocation_identifier>("invocationIdentifier"), "invocation-identifier",
     "Only steps of this invocation, a UUID. Absent: those of the whole session."},
    {cli::field<&ListInvocationStepsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListInvocationStepsRequest::max_results>("maxResults"), "max-results",
     "Steps at most on one page. Absent: 10."},
    {cli::field<&ListInvocationStepsRequest::session_identifier>("sessionIdentifier", true), "session-identifier",
     "The session's id or ARN."},
};
constexpr std::string_view list_invocation_steps_times[] = {
    "invocationStepTime",
};
constexpr cli::Listing list_invocation_steps_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_invocation_steps, &Client::list_invocation_steps_pages>,
};

}  // namespace

extern const cli::Operation list_invocation_steps_command;
constexpr cli::Operation list_invocation_steps_command{
    .name = "ListInvocationSteps",
    .command = "list-invocation-steps",
    .help = "Lists the steps of a session, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ListInvocationSteps.html",
    .parameters = list_invocation_steps_parameters,
    .make_request = cli::make_request<&Client::list_invocation_steps>,
    .call = cli::call_method<&Client::list_invocation_steps>,
    .start = cli::start_calls<&Client::list_invocation_steps, &AsyncClient::list_invocation_steps>,
    .sample =
        "{\"invocationStepSummaries\": [{\"sessionId\": \"sessionId\", \"invocationId\": \"invocationId\", "
        "\"invocationStepId\": \"invocationStepId\", \"invocationStepTime\": \"1970-01-01T00:00:00Z\"}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "invocationStepSummaries",
    .times = list_invocation_steps_times,
    .listing = &list_invocation_steps_listing,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
