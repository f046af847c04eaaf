// The service's commands.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "command/operation.h"

namespace outcrop::bedrock_runtime::commands {

extern const cli::Operation apply_guardrail_command;
extern const cli::Operation converse_command;
extern const cli::Operation converse_stream_command;
extern const cli::Operation count_tokens_command;
extern const cli::Operation get_async_invoke_command;
extern const cli::Operation invoke_guardrail_checks_command;
extern const cli::Operation invoke_model_command;
extern const cli::Operation invoke_model_with_bidirectional_stream_command;
extern const cli::Operation invoke_model_with_response_stream_command;
extern const cli::Operation list_async_invokes_command;
extern const cli::Operation start_async_invoke_command;

namespace {

constexpr const cli::Operation* operations[] = {
    &apply_guardrail_command,
    &converse_command,
    &converse_stream_command,
    &count_tokens_command,
    &get_async_invoke_command,
    &invoke_guardrail_checks_command,
    &invoke_model_command,
    &invoke_model_with_bidirectional_stream_command,
    &invoke_model_with_response_stream_command,
    &list_async_invokes_command,
    &start_async_invoke_command,
};

}  // namespace

extern const cli::Service service;
constexpr cli::Service service{.command = "bedrock-runtime",
                               .title = "Bedrock Runtime",
                               .settings = {.id = "Bedrock Runtime",
                                            .endpoint_prefix = "bedrock-runtime",
                                            .signing_name = "bedrock",
                                            .bearer_auth = true},
                               .operations = operations};

}  // namespace outcrop::bedrock_runtime::commands
