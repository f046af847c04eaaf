// Client::update_agent_action_group as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/update_agent_action_group.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter update_agent_action_group_parameters[] = {
    {cli::field<&UpdateAgentActionGroupRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
    {cli::field<&UpdateAgentActionGroupRequest::agent_version>("agentVersion", true), "agent-version",
     "The agent's version. Only DRAFT, the working draft, can be changed."},
    {cli::field<&UpdateAgentActionGroupRequest::action_group_id>("actionGroupId", true), "action-group-id",
     "The id that CreateAgentActionGroup gave the group."},
    {cli::field<&UpdateAgentActionGroupRequest::action_group_name>("actionGroupName", true), "action-group-name",
     "The group's name from now on."},
    {cli::field<&UpdateAgentActionGroupRequest::description>("description"), "description",
     "What the group is for. The model decides by this text."},
    {cli::field<&UpdateAgentActionGroupRequest::parent_action_group_signature>("parentActionGroupSignature"),
     "parent-action-group-signature",
     "Makes this one of the predefined groups; description, schema and executor then stay absent."},
    {cli::field<&UpdateAgentActionGroupRequest::parent_action_group_signature_params>(
         "parentActionGroupSignatureParams"),
     "parent-action-group-signature-params",
     "Settings of a predefined group for computer use, such as the size of the screen."},
    {cli::field<&UpdateAgentActionGroupRequest::action_group_executor>("actionGroupExecutor"), "action-group-executor",
     "Who carries out the actions."},
    {cli::field<&UpdateAgentActionGroupRequest::action_group_state>("actionGroupState"), "action-group-state",
     "Whether the agent may use the group."},
    {cli::field<&UpdateAgentActionGroupRequest::api_schema>("apiSchema"), "api-schema",
     "The actions as operations of an OpenAPI schema; instead of `functionSchema`."},
    {cli::field<&UpdateAgentActionGroupRequest::function_schema>("functionSchema"), "function-schema",
     "The actions as functions; instead of `apiSchema`."},
};
constexpr std::string_view update_agent_action_group_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_agent_action_group_command;
constexpr cli::Operation update_agent_action_group_command{
    .name = "UpdateAgentActionGroup",
    .command = "update-agent-action-group",
    .help = "Replaces what an action group of an agent is like.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateAgentActionGroup.html",
    .parameters = update_agent_action_group_parameters,
    .make_request = cli::make_request<&Client::update_agent_action_group>,
    .call = cli::call_method<&Client::update_agent_action_group>,
    .start = cli::start_calls<&Client::update_agent_action_group, &AsyncClient::update_agent_action_group>,
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
    .times = update_agent_action_group_times,
};

}  // namespace outcrop::bedrock_agent::commands
