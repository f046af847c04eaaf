// Client::create_agent as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/create_agent.h>
#include <outcrop/bedrock_agent/operations/get_agent.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter create_agent_parameters[] = {
    {cli::field<&CreateAgentRequest::agent_name>("agentName", true), "agent-name", "The agent's name."},
    {cli::field<&CreateAgentRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateAgentRequest::instruction>("instruction"), "instruction", "What the agent is to do, and how."},
    {cli::field<&CreateAgentRequest::foundation_model>("foundationModel"), "foundation-model",
     "The model that the agent uses: its id or ARN, or that of an inference profile."},
    {cli::field<&CreateAgentRequest::description>("description"), "description", "What the agent is for."},
    {cli::field<&CreateAgentRequest::orchestration_type>("orchestrationType"), "orchestration-type",
     "Who decides what the agent does next. Absent: `DEFAULT`."},
    {cli::field<&CreateAgentRequest::custom_orchestration>("customOrchestration"), "custom-orchestration",
     "The function that decides; needed where `orchestrationType` is `CUSTOM_ORCHESTRATION`."},
    {cli::field<&CreateAgentRequest::idle_session_ttl_in_seconds>("idleSessionTTLInSeconds"),
     "idle-session-ttl-in-seconds",
     "Seconds without a message after which a session with the agent ends and its data is deleted."},
    {cli::field<&CreateAgentRequest::agent_resource_role_arn>("agentResourceRoleArn"), "agent-resource-role-arn",
     "The IAM role that the agent works under, by its ARN."},
    {cli::field<&CreateAgentRequest::customer_encryption_key_arn>("customerEncryptionKeyArn"),
     "customer-encryption-key-arn", "The agent's KMS key, by its ARN. Absent: a key of AWS encrypts the agent."},
    {cli::field<&CreateAgentRequest::tags>("tags"), "tags", "Tags for it, by key."},
    {cli::field<&CreateAgentRequest::prompt_override_configuration>("promptOverrideConfiguration"),
     "prompt-override-configuration", "Prompts in place of the service's own. Absent: the service's own are used."},
    {cli::field<&CreateAgentRequest::guardrail_configuration>("guardrailConfiguration"), "guardrail-configuration",
     "The guardrail that checks the agent. Absent: none does."},
    {cli::field<&CreateAgentRequest::memory_configuration>("memoryConfiguration"), "memory-configuration",
     "What the agent remembers across sessions. Absent: nothing."},
    {cli::field<&CreateAgentRequest::agent_collaboration>("agentCollaboration"), "agent-collaboration",
     "How the agent works with collaborators."},
};
constexpr std::string_view create_agent_times[] = {
    "createdAt",
    "preparedAt",
    "updatedAt",
};
std::string create_agent_state(const GetAgentView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.agent.agent_status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_agent_wait_inputs[] = {
    {cli::field<&GetAgentRequest::agent_id>("agentId", true), "agent", "agentId"},
};
constexpr cli::Wait create_agent_wait{
    .name = "AgentCreated",
    .reader = "GetAgent",
    .command = "get-agent",
    .inputs = create_agent_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(30),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_agent>,
    .call = cli::call_and_wait<&Client::create_agent, &Client::wait_until_agent_created, create_agent_state>,
    .start = cli::start_and_wait<&Client::create_agent, &Client::wait_until_agent_created, &AsyncClient::create_agent,
                                 &AsyncClient::wait_until_agent_created, create_agent_state>,
};

}  // namespace

extern const cli::Operation create_agent_command;
constexpr cli::Operation create_agent_command{
    .name = "CreateAgent",
    .command = "create-agent",
    .help =
        "Creates an agent as a working draft; PrepareAgent makes it ready for use. Agents are open to accounts that "
        "used them before.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateAgent.html",
    .parameters = create_agent_parameters,
    .make_request = cli::make_request<&Client::create_agent>,
    .call = cli::call_method<&Client::create_agent>,
    .start = cli::start_calls<&Client::create_agent, &AsyncClient::create_agent>,
    .sample =
        "{\"agent\": {\"agentId\": \"agentId\", \"agentName\": \"agentName\", \"agentArn\": \"agentArn\", "
        "\"agentVersion\": \"agentVersion\", \"clientToken\": \"clientToken\", \"instruction\": \"instruction\", "
        "\"agentStatus\": \"agentStatus\", \"foundationModel\": \"foundationModel\", \"description\": \"description\", "
        "\"orchestrationType\": \"orchestrationType\", \"customOrchestration\": {\"executor\": {\"lambda\": "
        "\"lambda\"}}, \"idleSessionTTLInSeconds\": 0, \"agentResourceRoleArn\": \"agentResourceRoleArn\", "
        "\"customerEncryptionKeyArn\": \"customerEncryptionKeyArn\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"preparedAt\": \"1970-01-01T00:00:00Z\", \"failureReasons\": "
        "[\"failureReasons\"], \"recommendedActions\": [\"recommendedActions\"], \"promptOverrideConfiguration\": "
        "{\"promptConfigurations\": [{\"promptType\": \"promptType\", \"promptCreationMode\": \"promptCreationMode\", "
        "\"promptState\": \"promptState\", \"basePromptTemplate\": \"basePromptTemplate\", \"inferenceConfiguration\": "
        "{\"temperature\": 0.0, \"topP\": 0.0, \"topK\": 0, \"maximumLength\": 0, \"stopSequences\": "
        "[\"stopSequences\"]}, \"parserMode\": \"parserMode\", \"foundationModel\": \"foundationModel\", "
        "\"additionalModelRequestFields\": {}}], \"overrideLambda\": \"overrideLambda\"}, \"guardrailConfiguration\": "
        "{\"guardrailIdentifier\": \"guardrailIdentifier\", \"guardrailVersion\": \"guardrailVersion\"}, "
        "\"memoryConfiguration\": {\"enabledMemoryTypes\": [\"enabledMemoryTypes\"], \"storageDays\": 0, "
        "\"sessionSummaryConfiguration\": {\"maxRecentSessions\": 0}}, \"agentCollaboration\": "
        "\"agentCollaboration\"}}",
    .times = create_agent_times,
    .wait = &create_agent_wait,
};

}  // namespace outcrop::bedrock_agent::commands
