// Client::optimize_prompt as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/optimize_prompt.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter optimize_prompt_parameters[] = {
    {cli::field<&OptimizePromptRequest::input>("input", true), "input", "The prompt to rewrite."},
    {cli::field<&OptimizePromptRequest::target_model_id>("targetModelId", true), "target-model-id",
     "The id of the model that the prompt is meant for."},
};

}  // namespace

extern const cli::Operation optimize_prompt_command;
constexpr cli::Operation optimize_prompt_command{
    .name = "OptimizePrompt",
    .command = "optimize-prompt",
    .help = "Rewrites a prompt for a model: first comes what was found out about the prompt, then the new prompt.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_OptimizePrompt.html",
    .parameters = optimize_prompt_parameters,
    .make_request = cli::make_request<&Client::optimize_prompt>,
    .stream = cli::call_stream<&Client::optimize_prompt>,
    .event_text = "optimizedPromptEvent.optimizedPrompt.textPrompt.text",
};

}  // namespace outcrop::bedrock_agent_runtime::commands
