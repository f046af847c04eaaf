// Client::update_agent as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/update_agent.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter update_agent_parameters[] = {
    {cli::field<&UpdateAgentRequest::agent_id>("agentId", true), "agent-id", "The id that CreateAgent gave the agent."},
    {cli::field<&UpdateAgentRequest::agent_name>("agentName", true), "agent-name", "The agent's name from now on."},
    {cli::field<&UpdateAgentRequest::instruction>("instruction"), "instruction", "What the agent is to do, and how."},
    {cli::field<&UpdateAgentRequest::foundation_model>("foundationModel", true), "foundation-model",
     "The model that the agent uses: its id or ARN, or that of an inference profile."},
    {cli::field<&UpdateAgentRequest::description>("description"), "description", "What the agent is for."},
    {cli::field<&UpdateAgentRequest::orchestration_type>("orchestrationType"), "orchestration-type",
     "Who decides what the agent does next. Absent: `DEFAULT`."},
    {cli::field<&UpdateAgentRequest::custom_orchestration>("customOrchestration"), "custom-orchestration",
     "The function that decides; needed where `orchestrationType` is `CUSTOM_ORCHESTRATION`."},
    {cli::field<&UpdateAgentRequest::idle_session_ttl_in_seconds>("idleSessionTTLInSeconds"),
     "idle-session-ttl-in-seconds",
     "Seconds without a message after which a session with the agent ends and its data is deleted."},
    {cli::field<&UpdateAgentRequest::agent_resource_role_arn>("agentResourceRoleArn", true), "agent-resource-role-arn",
     "The IAM role that the agent works under, by its ARN."},
    {cli::field<&UpdateAgentRequest::customer_encryption_key_arn>("customerEncryptionKeyArn"),
     "customer-encryption-key-arn", "The agent's KMS key, by its ARN. Absent: a key of AWS encrypts the agent."},
    {cli::field<&UpdateAgentRequest::prompt_override_configuration>("promptOverrideConfiguration"),
     "prompt-override-configuration", "Prompts in place of the service's own. Absent: the service's own are used."},
    {cli::field<&UpdateAgentRequest::guardrail_configuration>("guardrailConfiguration"), "guardrail-configuration",
     "The guardrail that checks the agent. Absent: none does."},
    {cli::field<&UpdateAgentRequest::memory_configuration>("memoryConfiguration"), "memory-configuration",
     "What the agent remembers across sessions. Absent: nothing."},
    {cli::field<&UpdateAgentRequest::agent_collaboration>("agentCollaboration"), "agent-collaboration",
     "How the agent works with collaborators."},
};
constexpr std::string_view update_agent_times[] = {
    "createdAt",
    "preparedAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_agent_command;
constexpr cli::Operation update_agent_command{
    .name = "UpdateAgent",
    .command = "update-agent",
    .help = "Replaces what the working draft of an agent is like; PrepareAgent then makes it ready for use.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateAgent.html",
    .parameters = update_agent_parameters,
    .make_request = cli::make_request<&Client::update_agent>,
    .call = cli::call_method<&Client::update_agent>,
    .start = cli::start_calls<&Client::update_agent, &AsyncClient::update_agent>,
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
    .times = update_agent_times,
};

}  // namespace outcrop::bedrock_agent::commands
