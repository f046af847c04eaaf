// Client::list_agent_runtime_versions_by_capacity_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_agent_runtime_versions_by_capacity_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_agent_runtime_versions_by_capacity_provider_parameters[] = {
    {cli::field<&ListAgentRuntimeVersionsByCapacityProviderRequest::capacity_provider_id>("capacityProviderId", true),
     "capacity-provider-id", "The id that CreateCapacityProvider gave the capacity provider."},
    {cli::field<&ListAgentRuntimeVersionsByCapacityProviderRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListAgentRuntimeVersionsByCapacityProviderRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr cli::Listing list_agent_runtime_versions_by_capacity_provider_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_agent_runtime_versions_by_capacity_provider,
                             &Client::list_agent_runtime_versions_by_capacity_provider_pages>,
};

}  // namespace

extern const cli::Operation list_agent_runtime_versions_by_capacity_provider_command;
constexpr cli::Operation list_agent_runtime_versions_by_capacity_provider_command{
    .name = "ListAgentRuntimeVersionsByCapacityProvider",
    .command = "list-agent-runtime-versions-by-capacity-provider",
    .help =
        "Lists the versions of agent runtimes that use a capacity provider, one page at a time. While there are any, "
        "it cannot be deleted.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_ListAgentRuntimeVersionsByCapacityProvider.html",
    .parameters = list_agent_runtime_versions_by_capacity_provider_parameters,
    .make_request = cli::make_request<&Client::list_agent_runtime_versions_by_capacity_provider>,
    .call = cli::call_method<&Client::list_agent_runtime_versions_by_capacity_provider>,
    .start = cli::start_calls<&Client::list_agent_runtime_versions_by_capacity_provider,
                              &AsyncClient::list_agent_runtime_versions_by_capacity_provider>,
    .sample =
        "{\"agentRuntimes\": [{\"agentRuntimeArn\": \"agentRuntimeArn\", \"agentRuntimeVersion\": "
        "\"agentRuntimeVersion\", \"status\": \"status\"}], \"nextToken\": \"nextToken\"}",
    .items = "agentRuntimes",
    .listing = &list_agent_runtime_versions_by_capacity_provider_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
