// Client::create_prompt_version as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/create_prompt_version.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter create_prompt_version_parameters[] = {
    {cli::field<&CreatePromptVersionRequest::prompt_identifier>("promptIdentifier", true), "prompt-identifier",
     "The prompt's id or ARN."},
    {cli::field<&CreatePromptVersionRequest::description>("description"), "description", "What the version is for."},
    {cli::field<&CreatePromptVersionRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreatePromptVersionRequest::tags>("tags"), "tags", "Tags for it, by key."},
};
constexpr std::string_view create_prompt_version_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation create_prompt_version_command;
constexpr cli::Operation create_prompt_version_command{
    .name = "CreatePromptVersion",
    .command = "create-prompt-version",
    .help = "Makes a version of a prompt, which does not change any more.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreatePromptVersion.html",
    .parameters = create_prompt_version_parameters,
    .make_request = cli::make_request<&Client::create_prompt_version>,
    .call = cli::call_method<&Client::create_prompt_version>,
    .start = cli::start_calls<&Client::create_prompt_version, &AsyncClient::create_prompt_version>,
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
    .times = create_prompt_version_times,
};

}  // namespace outcrop::bedrock_agent::commands
