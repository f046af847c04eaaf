// Client::delete_agent_action_group as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/delete_agent_action_group.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter delete_agent_action_group_parameters[] = {
    {cli::field<&DeleteAgentActionGroupRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
    {cli::field<&DeleteAgentActionGroupRequest::agent_version>("agentVersion", true), "agent-version",
     "The agent's version. Only DRAFT, the working draft, can be changed."},
    {cli::field<&DeleteAgentActionGroupRequest::action_group_id>("actionGroupId", true), "action-group-id",
     "The id that CreateAgentActionGroup gave the group."},
    {cli::field<&DeleteAgentActionGroupRequest::skip_resource_in_use_check>("skipResourceInUseCheck"),
     "skip-resource-in-use-check",
     "True deletes it even while something uses it. Absent: then the deletion is refused."},
};

}  // namespace

extern const cli::Operation delete_agent_action_group_command;
constexpr cli::Operation delete_agent_action_group_command{
    .name = "DeleteAgentActionGroup",
    .command = "delete-agent-action-group",
    .help = "Takes an action group from an agent.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteAgentActionGroup.html",
    .parameters = delete_agent_action_group_parameters,
    .make_request = cli::make_request<&Client::delete_agent_action_group>,
    .call = cli::call_method<&Client::delete_agent_action_group>,
    .start = cli::start_calls<&Client::delete_agent_action_group, &AsyncClient::delete_agent_action_group>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_agent::commands
