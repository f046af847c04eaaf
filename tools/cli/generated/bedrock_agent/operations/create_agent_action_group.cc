// Client::create_agent_action_group as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/create_agent_action_group.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter create_agent_action_group_parameters[] = {
    {cli::field<&CreateAgentActionGroupRequest::agent_id>("agentId", true), "agent-id", ""},
    {cli::field<&CreateAgentActionGroupRequest::agent_version>("agentVersion", true), "agent-version", ""},
    {cli::field<&CreateAgentActionGroupRequest::action_group_name>("actionGroupName", true), "action-group-name", ""},
    {cli::field<&CreateAgentActionGroupRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateAgentActionGroupRequest::description>("description"), "description", ""},
    {cli::field<&CreateAgentActionGroupRequest::parent_action_group_signature>("parentActionGroupSignature"),
     "parent-action-group-signature", ""},
    {cli::field<&CreateAgentActionGroupRequest::parent_action_group_signature_params>(
         "parentActionGroupSignatureParams"),
     "parent-action-group-signature-params", ""},
    {cli::field<&CreateAgentActionGroupRequest::action_group_executor>("actionGroupExecutor"), "action-group-executor",
     ""},
    {cli::field<&CreateAgentActionGroupRequest::api_schema>("apiSchema"), "api-schema", ""},
    {cli::field<&CreateAgentActionGroupRequest::action_group_state>("actionGroupState"), "action-group-state", ""},
    {cli::field<&CreateAgentActionGroupRequest::function_schema>("functionSchema"), "function-schema", ""},
};

}  // namespace

extern const cli::Operation create_agent_action_group;
constexpr cli::Operation create_agent_action_group{
    .name = "CreateAgentActionGroup",
    .command = "create-agent-action-group",
    .help = "Creates an agent action group.",
    .reference = "",
    .parameters = create_agent_action_group_parameters,
    .make_request = cli::make_request<&Client::create_agent_action_group>,
    .call = cli::call_method<&Client::create_agent_action_group>,
};

}  // namespace outcrop::bedrock_agent::commands
