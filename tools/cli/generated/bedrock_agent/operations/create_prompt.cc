// Client::create_prompt as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/create_prompt.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter create_prompt_parameters[] = {
    {cli::field<&CreatePromptRequest::name>("name", true), "name", "The prompt's name."},
    {cli::field<&CreatePromptRequest::description>("description"), "description", "What the prompt is for."},
    {cli::field<&CreatePromptRequest::customer_encryption_key_arn>("customerEncryptionKeyArn"),
     "customer-encryption-key-arn", "The prompt's KMS key, by its ARN. Absent: a key of AWS encrypts the prompt."},
    {cli::field<&CreatePromptRequest::default_variant>("defaultVariant"), "default-variant",
     "The name of the variant that is used where none is chosen."},
    {cli::field<&CreatePromptRequest::variants>("variants"), "variants",
     "The variants of the prompt, such as for different models."},
    {cli::field<&CreatePromptRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreatePromptRequest::tags>("tags"), "tags", "Tags for it, by key."},
};
constexpr std::string_view create_prompt_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation create_prompt_command;
constexpr cli::Operation create_prompt_command{
    .name = "CreatePrompt",
    .command = "create-prompt",
    .help = "Keeps a prompt as a working draft in prompt management, for flows and for Converse.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreatePrompt.html",
    .parameters = create_prompt_parameters,
    .make_request = cli::make_request<&Client::create_prompt>,
    .call = cli::call_method<&Client::create_prompt>,
    .start = cli::start_calls<&Client::create_prompt, &AsyncClient::create_prompt>,
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
    .times = create_prompt_times,
};

}  // namespace outcrop::bedrock_agent::commands
