// Client::delete_agent_version as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/delete_agent_version.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter delete_agent_version_parameters[] = {
    {cli::field<&DeleteAgentVersionRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
    {cli::field<&DeleteAgentVersionRequest::agent_version>("agentVersion", true), "agent-version",
     "The number of the version; the first one is 1."},
    {cli::field<&DeleteAgentVersionRequest::skip_resource_in_use_check>("skipResourceInUseCheck"),
     "skip-resource-in-use-check",
     "True deletes it even while something uses it. Absent: then the deletion is refused."},
};

}  // namespace

extern const cli::Operation delete_agent_version_command;
constexpr cli::Operation delete_agent_version_command{
    .name = "DeleteAgentVersion",
    .command = "delete-agent-version",
    .help = "Deletes a version of an agent.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteAgentVersion.html",
    .parameters = delete_agent_version_parameters,
    .make_request = cli::make_request<&Client::delete_agent_version>,
    .call = cli::call_method<&Client::delete_agent_version>,
    .start = cli::start_calls<&Client::delete_agent_version, &AsyncClient::delete_agent_version>,
    .sample = "{\"agentId\": \"agentId\", \"agentVersion\": \"agentVersion\", \"agentStatus\": \"agentStatus\"}",
};

}  // namespace outcrop::bedrock_agent::commands
