// Client::list_agent_runtimes as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_agent_runtimes.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_agent_runtimes_parameters[] = {
    {cli::field<&ListAgentRuntimesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListAgentRuntimesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_agent_runtimes_times[] = {
    "lastUpdatedAt",
};
constexpr cli::Listing list_agent_runtimes_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_agent_runtimes, &Client::list_agent_runtimes_pages>,
};

}  // namespace

extern const cli::Operation list_agent_runtimes_command;
constexpr cli::Operation list_agent_runtimes_command{
    .name = "ListAgentRuntimes",
    .command = "list-agent-runtimes",
    .help = "Lists the account's agent runtimes in the client's region, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListAgentRuntimes.html",
    .parameters = list_agent_runtimes_parameters,
    .make_request = cli::make_request<&Client::list_agent_runtimes>,
    .call = cli::call_method<&Client::list_agent_runtimes>,
    .start = cli::start_calls<&Client::list_agent_runtimes, &AsyncClient::list_agent_runtimes>,
    .sample =
        "{\"agentRuntimes\": [{\"agentRuntimeArn\": \"agentRuntimeArn\", \"agentRuntimeId\": \"agentRuntimeId\", "
        "\"agentRuntimeVersion\": \"agentRuntimeVersion\", \"agentRuntimeName\": \"agentRuntimeName\", "
        "\"description\": \"description\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\", \"status\": \"status\"}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "agentRuntimes",
    .times = list_agent_runtimes_times,
    .listing = &list_agent_runtimes_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
