// Client::put_model_invocation_logging_configuration as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/put_model_invocation_logging_configuration.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter put_model_invocation_logging_configuration_parameters[] = {
    {cli::field<&PutModelInvocationLoggingConfigurationRequest::logging_config>("loggingConfig", true),
     "logging-config", "What to log and where; it replaces the whole configuration of before."},
};

}  // namespace

extern const cli::Operation put_model_invocation_logging_configuration_command;
constexpr cli::Operation put_model_invocation_logging_configuration_command{
    .name = "PutModelInvocationLoggingConfiguration",
    .command = "put-model-invocation-logging-configuration",
    .help = "Turns on logging of model calls in the client's region, or replaces what is logged and where.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutModelInvocationLoggingConfiguration.html",
    .parameters = put_model_invocation_logging_configuration_parameters,
    .make_request = cli::make_request<&Client::put_model_invocation_logging_configuration>,
    .call = cli::call_method<&Client::put_model_invocation_logging_configuration>,
    .start = cli::start_calls<&Client::put_model_invocation_logging_configuration,
                              &AsyncClient::put_model_invocation_logging_configuration>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
