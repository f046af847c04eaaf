// Client::update_prompt as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/update_prompt.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter update_prompt_parameters[] = {
    {cli::field<&UpdatePromptRequest::name>("name", true), "name", ""},
    {cli::field<&UpdatePromptRequest::description>("description"), "description", ""},
    {cli::field<&UpdatePromptRequest::customer_encryption_key_arn>("customerEncryptionKeyArn"),
     "customer-encryption-key-arn", ""},
    {cli::field<&UpdatePromptRequest::default_variant>("defaultVariant"), "default-variant", ""},
    {cli::field<&UpdatePromptRequest::variants>("variants"), "variants", ""},
    {cli::field<&UpdatePromptRequest::prompt_identifier>("promptIdentifier", true), "prompt-identifier", ""},
};

}  // namespace

extern const cli::Operation update_prompt;
constexpr cli::Operation update_prompt{
    .name = "UpdatePrompt",
    .command = "update-prompt",
    .help = "Updates a prompt.",
    .reference = "",
    .parameters = update_prompt_parameters,
    .make_request = cli::make_request<&Client::update_prompt>,
    .call = cli::call_method<&Client::update_prompt>,
};

}  // namespace outcrop::bedrock_agent::commands
