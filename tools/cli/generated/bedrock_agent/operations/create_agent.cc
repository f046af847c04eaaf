// Client::create_agent as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/create_agent.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter create_agent_parameters[] = {
    {cli::field<&CreateAgentRequest::agent_name>("agentName", true), "agent-name", ""},
    {cli::field<&CreateAgentRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateAgentRequest::instruction>("instruction"), "instruction", ""},
    {cli::field<&CreateAgentRequest::foundation_model>("foundationModel"), "foundation-model", ""},
    {cli::field<&CreateAgentRequest::description>("description"), "description", ""},
    {cli::field<&CreateAgentRequest::orchestration_type>("orchestrationType"), "orchestration-type", ""},
    {cli::field<&CreateAgentRequest::custom_orchestration>("customOrchestration"), "custom-orchestration", ""},
    {cli::field<&CreateAgentRequest::idle_session_ttl_in_seconds>("idleSessionTTLInSeconds"),
     "idle-session-ttl-in-seconds", ""},
    {cli::field<&CreateAgentRequest::agent_resource_role_arn>("agentResourceRoleArn"), "agent-resource-role-arn", ""},
    {cli::field<&CreateAgentRequest::customer_encryption_key_arn>("customerEncryptionKeyArn"),
     "customer-encryption-key-arn", ""},
    {cli::field<&CreateAgentRequest::tags>("tags"), "tags", ""},
    {cli::field<&CreateAgentRequest::prompt_override_configuration>("promptOverrideConfiguration"),
     "prompt-override-configuration", ""},
    {cli::field<&CreateAgentRequest::guardrail_configuration>("guardrailConfiguration"), "guardrail-configuration", ""},
    {cli::field<&CreateAgentRequest::memory_configuration>("memoryConfiguration"), "memory-configuration", ""},
    {cli::field<&CreateAgentRequest::agent_collaboration>("agentCollaboration"), "agent-collaboration", ""},
};

}  // namespace

extern const cli::Operation create_agent;
constexpr cli::Operation create_agent{
    .name = "CreateAgent",
    .command = "create-agent",
    .help = "Creates an agent.",
    .reference = "",
    .parameters = create_agent_parameters,
    .make_request = cli::make_request<&Client::create_agent>,
    .call = cli::call_method<&Client::create_agent>,
};

}  // namespace outcrop::bedrock_agent::commands
