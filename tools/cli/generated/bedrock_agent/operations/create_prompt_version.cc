// Client::create_prompt_version as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/create_prompt_version.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter create_prompt_version_parameters[] = {
    {cli::field<&CreatePromptVersionRequest::prompt_identifier>("promptIdentifier", true), "prompt-identifier", ""},
    {cli::field<&CreatePromptVersionRequest::description>("description"), "description", ""},
    {cli::field<&CreatePromptVersionRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreatePromptVersionRequest::tags>("tags"), "tags", ""},
};

}  // namespace

extern const cli::Operation create_prompt_version;
constexpr cli::Operation create_prompt_version{
    .name = "CreatePromptVersion",
    .command = "create-prompt-version",
    .help = "Creates a prompt version.",
    .reference = "",
    .parameters = create_prompt_version_parameters,
    .make_request = cli::make_request<&Client::create_prompt_version>,
    .call = cli::call_method<&Client::create_prompt_version>,
};

}  // namespace outcrop::bedrock_agent::commands
