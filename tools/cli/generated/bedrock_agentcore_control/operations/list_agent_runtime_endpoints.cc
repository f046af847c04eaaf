// Client::list_agent_runtime_endpoints as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_agent_runtime_endpoints.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_agent_runtime_endpoints_parameters[] = {
    {cli::field<&ListAgentRuntimeEndpointsRequest::agent_runtime_id>("agentRuntimeId", true), "agent-runtime-id",
     "The id that CreateAgentRuntime gave the agent runtime."},
    {cli::field<&ListAgentRuntimeEndpointsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListAgentRuntimeEndpointsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_agent_runtime_endpoints_times[] = {
    "createdAt",
    "lastUpdatedAt",
};
constexpr cli::Listing list_agent_runtime_endpoints_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_agent_runtime_endpoints, &Client::list_agent_runtime_endpoints_pages>,
};

}  // namespace

extern const cli::Operation list_agent_runtime_endpoints_command;
constexpr cli::Operation list_agent_runtime_endpoints_command{
    .name = "ListAgentRuntimeEndpoints",
    .command = "list-agent-runtime-endpoints",
    .help = "Lists the endpoints of an agent runtime, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListAgentRuntimeEndpoints.html",
    .parameters = list_agent_runtime_endpoints_parameters,
    .make_request = cli::make_request<&Client::list_agent_runtime_endpoints>,
    .call = cli::call_method<&Client::list_agent_runtime_endpoints>,
    .start = cli::start_calls<&Client::list_agent_runtime_endpoints, &AsyncClient::list_agent_runtime_endpoints>,
    .sample =
        "{\"runtimeEndpoints\": [{\"name\": \"name\", \"liveVersion\": \"liveVersion\", \"targetVersion\": "
        "\"targetVersion\", \"agentRuntimeEndpointArn\": \"agentRuntimeEndpointArn\", \"agentRuntimeArn\": "
        "\"agentRuntimeArn\", \"status\": \"status\", \"id\": \"id\", \"description\": \"description\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "runtimeEndpoints",
    .times = list_agent_runtime_endpoints_times,
    .listing = &list_agent_runtime_endpoints_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
