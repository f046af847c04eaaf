// Client::count_tokens as a command.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/async_client.h>
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/count_tokens.h>

#include "bedrock_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_runtime::commands {
namespace {

constexpr cli::Parameter count_tokens_parameters[] = {
    {cli::field<&CountTokensRequest::model_id>("modelId", true), "model-id",
     "The id or ARN of the model: models split text into tokens differently."},
    {cli::field<&CountTokensRequest::input>("input", true), "input",
     "The request whose tokens are counted, in a form that the model takes."},
};

}  // namespace

extern const cli::Operation count_tokens_command;
constexpr cli::Operation count_tokens_command{
    .name = "CountTokens",
    .command = "count-tokens",
    .help =
        "Tells how many input tokens a request would have, without running the model and without charge. The count is "
        "the one that the same request would be billed for.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CountTokens.html",
    .parameters = count_tokens_parameters,
    .make_request = cli::make_request<&Client::count_tokens>,
    .call = cli::call_method<&Client::count_tokens>,
    .start = cli::start_calls<&Client::count_tokens, &AsyncClient::count_tokens>,
    .sample = "{\"inputTokens\": 0}",
};

}  // namespace outcrop::bedrock_runtime::commands
