// Client::get_agent_version as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_agent_version.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter get_agent_version_parameters[] = {
    {cli::field<&GetAgentVersionRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
    {cli::field<&GetAgentVersionRequest::agent_version>("agentVersion", true), "agent-version",
     "The number of the version; the first one is 1."},
};
constexpr std::string_view get_agent_version_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_agent_version_command;
constexpr cli::Operation get_agent_version_command{
    .name = "GetAgentVersion",
    .command = "get-agent-version",
    .help = "Tells what an agent was like when a version was made of it.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetAgentVersion.html",
    .parameters = get_agent_version_parameters,
    .make_request = cli::make_request<&Client::get_agent_version>,
    .call = cli::call_method<&Client::get_agent_version>,
    .start = cli::start_calls<&Client::get_agent_version, &AsyncClient::get_agent_version>,
    .sample =
        "{\"agentVersion\": {\"agentId\": \"agentId\", \"agentName\": \"agentName\", \"agentArn\": \"agentArn\", "
        "\"version\": \"version\", \"instruction\": \"instruction\", \"agentStatus\": \"agentStatus\", "
        "\"foundationModel\": \"foundationModel\", \"description\": \"description\", \"idleSessionTTLInSeconds\": 0, "
        "\"agentResourceRoleArn\": \"agentResourceRoleArn\", \"customerEncryptionKeyArn\": "
        "\"customerEncryptionKeyArn\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"failureReasons\": [\"failureReasons\"], \"recommendedActions\": "
        "[\"recommendedActions\"], \"promptOverrideConfiguration\": {\"promptConfigurations\": [{\"promptType\": "
        "\"promptType\", \"promptCreationMode\": \"promptCreationMode\", \"promptState\": \"promptState\", "
        "\"basePromptTemplate\": \"basePromptTemplate\", \"inferenceConfiguration\": {\"temperature\": 0.0, \"topP\": "
        "0.0, \"topK\": 0, \"maximumLength\": 0, \"stopSequences\": [\"stopSequences\"]}, \"parserMode\": "
        "\"parserMode\", \"foundationModel\": \"foundationModel\", \"additionalModelRequestFields\": {}}], "
        "\"overrideLambda\": \"overrideLambda\"}, \"guardrailConfiguration\": {\"guardrailIdentifier\": "
        "\"guardrailIdentifier\", \"guardrailVersion\": \"guardrailVersion\"}, \"memoryConfiguration\": "
        "{\"enabledMemoryTypes\": [\"enabledMemoryTypes\"], \"storageDays\": 0, \"sessionSummaryConfiguration\": "
        "{\"maxRecentSessions\": 0}}, \"agentCollaboration\": \"agentCollaboration\"}}",
    .times = get_agent_version_times,
};

}  // namespace outcrop::bedrock_agent::commands
