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
     "capacity-provider-id", ""},
    {cli::field<&ListAgentRuntimeVersionsByCapacityProviderRequest::max_results>("maxResults"), "max-results", ""},
    {cli::field<&ListAgentRuntimeVersionsByCapacityProviderRequest::next_token>("nextToken"), "next-token", ""},
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
    .help = "",
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
