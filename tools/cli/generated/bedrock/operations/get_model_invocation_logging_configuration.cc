// Client::get_model_invocation_logging_configuration as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_model_invocation_logging_configuration.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {}  // namespace

extern const cli::Operation get_model_invocation_logging_configuration_command;
constexpr cli::Operation get_model_invocation_logging_configuration_command{
    .name = "GetModelInvocationLoggingConfiguration",
    .command = "get-model-invocation-logging-configuration",
    .help = "Returns what is logged of model calls in the client's region, and where.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelInvocationLoggingConfiguration.html",
    .parameters = {},
    .make_request = cli::make_request<&Client::get_model_invocation_logging_configuration>,
    .call = cli::call_method<&Client::get_model_invocation_logging_configuration>,
    .start = cli::start_calls<&Client::get_model_invocation_logging_configuration,
                              &AsyncClient::get_model_invocation_logging_configuration>,
    .sample =
        "{\"loggingConfig\": {\"cloudWatchConfig\": {\"logGroupName\": \"logGroupName\", \"roleArn\": \"roleArn\", "
        "\"largeDataDeliveryS3Config\": {\"bucketName\": \"bucketName\", \"keyPrefix\": \"keyPrefix\"}}, \"s3Config\": "
        "{\"bucketName\": \"bucketName\", \"keyPrefix\": \"keyPrefix\"}, \"textDataDeliveryEnabled\": true, "
        "\"imageDataDeliveryEnabled\": true, \"embeddingDataDeliveryEnabled\": true, \"videoDataDeliveryEnabled\": "
        "true, \"audioDataDeliveryEnabled\": true}}",
};

}  // namespace outcrop::bedrock::commands
