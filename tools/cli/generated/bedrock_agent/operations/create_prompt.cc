// Client::create_prompt as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/create_prompt.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter create_prompt_parameters[] = {
    {cli::field<&CreatePromptRequest::name>("name", true), "name", ""},
    {cli::field<&CreatePromptRequest::description>("description"), "description", ""},
    {cli::field<&CreatePromptRequest::customer_encryption_key_arn>("customerEncryptionKeyArn"),
     "customer-encryption-key-arn", ""},
    {cli::field<&CreatePromptRequest::default_variant>("defaultVariant"), "default-variant", ""},
    {cli::field<&CreatePromptRequest::variants>("variants"), "variants", ""},
    {cli::field<&CreatePromptRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreatePromptRequest::tags>("tags"), "tags", ""},
};

}  // namespace

extern const cli::Operation create_prompt;
constexpr cli::Operation create_prompt{
    .name = "CreatePrompt",
    .command = "create-prompt",
    .help = "Creates a prompt.",
    .reference = "",
    .parameters = create_prompt_parameters,
    .make_request = cli::make_request<&Client::create_prompt>,
    .call = cli::call_method<&Client::create_prompt>,
};

}  // namespace outcrop::bedrock_agent::commands
