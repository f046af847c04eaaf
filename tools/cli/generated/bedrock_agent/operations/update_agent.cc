// Client::update_agent as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/update_agent.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter update_agent_parameters[] = {
    {cli::field<&UpdateAgentRequest::agent_id>("agentId", true), "agent-id", ""},
    {cli::field<&UpdateAgentRequest::agent_name>("agentName", true), "agent-name", ""},
    {cli::field<&UpdateAgentRequest::instruction>("instruction"), "instruction", ""},
    {cli::field<&UpdateAgentRequest::foundation_model>("foundationModel", true), "foundation-model", ""},
    {cli::field<&UpdateAgentRequest::description>("description"), "description", ""},
    {cli::field<&UpdateAgentRequest::orchestration_type>("orchestrationType"), "orchestration-type", ""},
    {cli::field<&UpdateAgentRequest::custom_orchestration>("customOrchestration"), "custom-orchestration", ""},
    {cli::field<&UpdateAgentRequest::idle_session_ttl_in_seconds>("idleSessionTTLInSeconds"),
     "idle-session-ttl-in-seconds", ""},
    {cli::field<&UpdateAgentRequest::agent_resource_role_arn>("agentResourceRoleArn", true), "agent-resource-role-arn",
     ""},
    {cli::field<&UpdateAgentRequest::customer_encryption_key_arn>("customerEncryptionKeyArn"),
     "customer-encryption-key-arn", ""},
    {cli::field<&UpdateAgentRequest::prompt_override_configuration>("promptOverrideConfiguration"),
     "prompt-override-configuration", ""},
    {cli::field<&UpdateAgentRequest::guardrail_configuration>("guardrailConfiguration"), "guardrail-configuration", ""},
    {cli::field<&UpdateAgentRequest::memory_configuration>("memoryConfiguration"), "memory-configuration", ""},
    {cli::field<&UpdateAgentRequest::agent_collaboration>("agentCollaboration"), "agent-collaboration", ""},
};

}  // namespace

extern const cli::Operation update_agent;
constexpr cli::Operation update_agent{
    .name = "UpdateAgent",
    .command = "update-agent",
    .help = "Updates an agent.",
    .reference = "",
    .parameters = update_agent_parameters,
    .make_request = cli::make_request<&Client::update_agent>,
    .call = cli::call_method<&Client::update_agent>,
};

}  // namespace outcrop::bedrock_agent::commands
