// The service's commands.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "command/operation.h"

namespace outcrop::bedrock_runtime::commands {

extern const cli::Operation apply_guardrail;
extern const cli::Operation converse;
extern const cli::Operation count_tokens;
extern const cli::Operation get_async_invoke;
extern const cli::Operation invoke_guardrail_checks;
extern const cli::Operation invoke_model;
extern const cli::Operation list_async_invokes;
extern const cli::Operation start_async_invoke;

namespace {

constexpr const cli::Operation* operations[] = {
    &apply_guardrail,         &converse,     &count_tokens,       &get_async_invoke,
    &invoke_guardrail_checks, &invoke_model, &list_async_invokes, &start_async_invoke,
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
