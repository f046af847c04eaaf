// Client::delete_model_invocation_logging_configuration as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/delete_model_invocation_logging_configuration.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {}  // namespace

extern const cli::Operation delete_model_invocation_logging_configuration_command;
constexpr cli::Operation delete_model_invocation_logging_configuration_command{
    .name = "DeleteModelInvocationLoggingConfiguration",
    .command = "delete-model-invocation-logging-configuration",
    .help = "Turns off logging of model calls in the client's region. Logs that were written stay.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteModelInvocationLoggingConfiguration.html",
    .parameters = {},
    .make_request = cli::make_request<&Client::delete_model_invocation_logging_configuration>,
    .call = cli::call_method<&Client::delete_model_invocation_logging_configuration>,
    .start = cli::start_calls<&Client::delete_model_invocation_logging_configuration,
                              &AsyncClient::delete_model_invocation_logging_configuration>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
