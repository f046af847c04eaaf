// Client::update_prompt as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/update_prompt.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter update_prompt_parameters[] = {
    {cli::field<&UpdatePromptRequest::name>("name", true), "name", "The prompt's name from now on."},
    {cli::field<&UpdatePromptRequest::description>("description"), "description", "What the prompt is for."},
    {cli::field<&UpdatePromptRequest::customer_encryption_key_arn>("customerEncryptionKeyArn"),
     "customer-encryption-key-arn", "The prompt's KMS key, by its ARN. Absent: a key of AWS encrypts the prompt."},
    {cli::field<&UpdatePromptRequest::default_variant>("defaultVariant"), "default-variant",
     "The name of the variant that is used where none is chosen."},
    {cli::field<&UpdatePromptRequest::variants>("variants"), "variants",
     "The variants of the prompt, such as for different models."},
    {cli::field<&UpdatePromptRequest::prompt_identifier>("promptIdentifier", true), "prompt-identifier",
     "The prompt's id or ARN."},
};
constexpr std::string_view update_prompt_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_prompt_command;
constexpr cli::Operation update_prompt_command{
    .name = "UpdatePrompt",
    .command = "update-prompt",
    .help = "Replaces what the working draft of a prompt is like.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdatePrompt.html",
    .parameters = update_prompt_parameters,
    .make_request = cli::make_request<&Client::update_prompt>,
    .call = cli::call_method<&Client::update_prompt>,
    .start = cli::start_calls<&Client::update_prompt, &AsyncClient::update_prompt>,
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
    .times = update_prompt_times,
};

}  // namespace outcrop::bedrock_agent::commands
