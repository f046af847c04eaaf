// Client::get_agent as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_agent.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter get_agent_parameters[] = {
    {cli::field<&GetAgentRequest::agent_id>("agentId", true), "agent-id", "The id that CreateAgent gave the agent."},
};
constexpr std::string_view get_agent_times[] = {
    "createdAt",
    "preparedAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_agent_command;
constexpr cli::Operation get_agent_command{
    .name = "GetAgent",
    .command = "get-agent",
    .help = "Tells what the working draft of an agent is like, and the agent's state.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetAgent.html",
    .parameters = get_agent_parameters,
    .make_request = cli::make_request<&Client::get_agent>,
    .call = cli::call_method<&Client::get_agent>,
    .start = cli::start_calls<&Client::get_agent, &AsyncClient::get_agent>,
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
    .times = get_agent_times,
};

}  // namespace outcrop::bedrock_agent::commands
