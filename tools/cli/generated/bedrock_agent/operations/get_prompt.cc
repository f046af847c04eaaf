// Client::get_prompt as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_prompt.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter get_prompt_parameters[] = {
    {cli::field<&GetPromptRequest::prompt_identifier>("promptIdentifier", true), "prompt-identifier",
     "The prompt's id or ARN."},
    {cli::field<&GetPromptRequest::prompt_version>("promptVersion"), "prompt-version",
     "The version's number. Absent: the working draft is told."},
    {cli::field<&GetPromptRequest::included_data>("includedData"), "included-data",
     "All data of the prompt, or its metadata alone. Absent: all."},
};
constexpr std::string_view get_prompt_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_prompt_command;
constexpr cli::Operation get_prompt_command{
    .name = "GetPrompt",
    .command = "get-prompt",
    .help = "Tells the working draft of a prompt, or one of its versions.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetPrompt.html",
    .parameters = get_prompt_parameters,
    .make_request = cli::make_request<&Client::get_prompt>,
    .call = cli::call_method<&Client::get_prompt>,
    .start = cli::start_calls<&Client::get_prompt, &AsyncClient::get_prompt>,
    .sample =
        "{\"name\": \"name\", \"description\": \"description\", \"customerEncryptionKeyArn\": "
        "\"customerEncryptionKeyArn\", \"defaultVariant\": \"defaultVariant\", \"variants\": [{\"name\": \"name\", "
        "\"templateType\": \"templateType\", \"templateConfiguration\": {\"text\": {\"text\": \"text\", "
        "\"cachePoint\": {\"type\": \"type\"}, \"inputVariables\": [{\"name\": \"name\"}]}}, \"modelId\": \"modelId\", "
        "\"inferenceConfiguration\": {\"text\": {\"temperature\": 0.0, \"topP\": 0.0, \"maxTokens\": 0, "
        "\"stopSequences\": [\"stopSequences\"]}}, \"metadata\": [{\"key\": \"key\", \"value\": \"value\"}], "
        "\"additionalModelRequestFields\": {}, \"genAiResource\": {\"agent\": {\"agentIdentifier\": "
        "\"agentIdentifier\"}}}], \"id\": \"id\", \"arn\": \"arn\", \"version\": \"version\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = get_prompt_times,
};

}  // namespace outcrop::bedrock_agent::commands
