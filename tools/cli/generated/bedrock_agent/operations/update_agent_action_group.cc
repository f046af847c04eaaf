// Client::update_agent_action_group as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/update_agent_action_group.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter update_agent_action_group_parameters[] = {
    {cli::field<&UpdateAgentActionGroupRequest::agent_id>("agentId", true), "agent-id", ""},
    {cli::field<&UpdateAgentActionGroupRequest::agent_version>("agentVersion", true), "agent-version", ""},
    {cli::field<&UpdateAgentActionGroupRequest::action_group_id>("actionGroupId", true), "action-group-id", ""},
    {cli::field<&UpdateAgentActionGroupRequest::action_group_name>("actionGroupName", true), "action-group-name", ""},
    {cli::field<&UpdateAgentActionGroupRequest::description>("description"), "description", ""},
    {cli::field<&UpdateAgentActionGroupRequest::parent_action_group_signature>("parentActionGroupSignature"),
     "parent-action-group-signature", ""},
    {cli::field<&UpdateAgentActionGroupRequest::parent_action_group_signature_params>(
         "parentActionGroupSignatureParams"),
     "parent-action-group-signature-params", ""},
    {cli::field<&UpdateAgentActionGroupRequest::action_group_executor>("actionGroupExecutor"), "action-group-executor",
     ""},
    {cli::field<&UpdateAgentActionGroupRequest::action_group_state>("actionGroupState"), "action-group-state", ""},
    {cli::field<&UpdateAgentActionGroupRequest::api_schema>("apiSchema"), "api-schema", ""},
    {cli::field<&UpdateAgentActionGroupRequest::function_schema>("functionSchema"), "function-schema", ""},
};

}  // namespace

extern const cli::Operation update_agent_action_group;
constexpr cli::Operation update_agent_action_group{
    .name = "UpdateAgentActionGroup",
    .command = "update-agent-action-group",
    .help = "Updates an agent action group.",
    .reference = "",
    .parameters = update_agent_action_group_parameters,
    .make_request = cli::make_request<&Client::update_agent_action_group>,
    .call = cli::call_method<&Client::update_agent_action_group>,
};

}  // namespace outcrop::bedrock_agent::commands
