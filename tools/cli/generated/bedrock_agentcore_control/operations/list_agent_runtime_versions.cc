// Client::list_agent_runtime_versions as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_agent_runtime_versions.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_agent_runtime_versions_parameters[] = {
    {cli::field<&ListAgentRuntimeVersionsRequest::agent_runtime_id>("agentRuntimeId", true), "agent-runtime-id",
     "The id that CreateAgentRuntime gave the agent runtime."},
    {cli::field<&ListAgentRuntimeVersionsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListAgentRuntimeVersionsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_agent_runtime_versions_times[] = {
    "lastUpdatedAt",
};
constexpr cli::Listing list_agent_runtime_versions_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_agent_runtime_versions, &Client::list_agent_runtime_versions_pages>,
};

}  // namespace

extern const cli::Operation list_agent_runtime_versions_command;
constexpr cli::Operation list_agent_runtime_versions_command{
    .name = "ListAgentRuntimeVersions",
    .command = "list-agent-runtime-versions",
    .help = "Lists the versions of an agent runtime, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListAgentRuntimeVersions.html",
    .parameters = list_agent_runtime_versions_parameters,
    .make_request = cli::make_request<&Client::list_agent_runtime_versions>,
    .call = cli::call_method<&Client::list_agent_runtime_versions>,
    .start = cli::start_calls<&Client::list_agent_runtime_versions, &AsyncClient::list_agent_runtime_versions>,
    .sample =
        "{\"agentRuntimes\": [{\"agentRuntimeArn\": \"agentRuntimeArn\", \"agentRuntimeId\": \"agentRuntimeId\", "
        "\"agentRuntimeVersion\": \"agentRuntimeVersion\", \"agentRuntimeName\": \"agentRuntimeName\", "
        "\"description\": \"description\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\", \"status\": \"status\"}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "agentRuntimes",
    .times = list_agent_runtime_versions_times,
    .listing = &list_agent_runtime_versions_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
