// Client::delete_prompt as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/delete_prompt.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter delete_prompt_parameters[] = {
    {cli::field<&DeletePromptRequest::prompt_identifier>("promptIdentifier", true), "prompt-identifier",
     "The prompt's id or ARN."},
    {cli::field<&DeletePromptRequest::prompt_version>("promptVersion"), "prompt-version",
     "The version's number. Absent: the whole prompt is deleted."},
};

}  // namespace

extern const cli::Operation delete_prompt_command;
constexpr cli::Operation delete_prompt_command{
    .name = "DeletePrompt",
    .command = "delete-prompt",
    .help = "Deletes a prompt with all versions, or one version of it.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeletePrompt.html",
    .parameters = delete_prompt_parameters,
    .make_request = cli::make_request<&Client::delete_prompt>,
    .call = cli::call_method<&Client::delete_prompt>,
    .start = cli::start_calls<&Client::delete_prompt, &AsyncClient::delete_prompt>,
    .sample = "{\"id\": \"id\", \"version\": \"version\"}",
};

}  // namespace outcrop::bedrock_agent::commands
