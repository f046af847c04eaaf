// Client::get_agent_action_group as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_agent_action_group.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter get_agent_action_group_parameters[] = {
    {cli::field<&GetAgentActionGroupRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
    {cli::field<&GetAgentActionGroupRequest::agent_version>("agentVersion", true), "agent-version",
     "The agent's version: a number, or DRAFT for the working draft."},
    {cli::field<&GetAgentActionGroupRequest::action_group_id>("actionGroupId", true), "action-group-id",
     "The id that CreateAgentActionGroup gave the group."},
};
constexpr std::string_view get_agent_action_group_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_agent_action_group_command;
constexpr cli::Operation get_agent_action_group_command{
    .name = "GetAgentActionGroup",
    .command = "get-agent-action-group",
    .help = "Tells what an action group of an agent is like.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetAgentActionGroup.html",
    .parameters = get_agent_action_group_parameters,
    .make_request = cli::make_request<&Client::get_agent_action_group>,
    .call = cli::call_method<&Client::get_agent_action_group>,
    .start = cli::start_calls<&Client::get_agent_action_group, &AsyncClient::get_agent_action_group>,
    .sample =
        "{\"agentActionGroup\": {\"agentId\": \"agentId\", \"agentVersion\": \"agentVersion\", \"actionGroupId\": "
        "\"actionGroupId\", \"actionGroupName\": \"actionGroupName\", \"clientToken\": \"clientToken\", "
        "\"description\": \"description\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"parentActionSignature\": \"parentActionSignature\", "
        "\"parentActionGroupSignatureParams\": {\"KeyName\": \"parentActionGroupSignatureParams\"}, "
        "\"actionGroupExecutor\": {\"lambda\": \"lambda\"}, \"apiSchema\": {\"s3\": {\"s3BucketName\": "
        "\"s3BucketName\", \"s3ObjectKey\": \"s3ObjectKey\"}}, \"functionSchema\": {\"functions\": [{\"name\": "
        "\"name\", \"description\": \"description\", \"parameters\": {\"KeyName\": {\"description\": \"description\", "
        "\"type\": \"type\", \"required\": true}}, \"requireConfirmation\": \"requireConfirmation\"}]}, "
        "\"actionGroupState\": \"actionGroupState\"}}",
    .times = get_agent_action_group_times,
};

}  // namespace outcrop::bedrock_agent::commands
