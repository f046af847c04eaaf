// Client::get_custom_model as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_custom_model.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_custom_model_parameters[] = {
    {cli::field<&GetCustomModelRequest::model_identifier>("modelIdentifier", true), "model-identifier",
     "The ARN or name of the custom model to describe."},
};
constexpr std::string_view get_custom_model_times[] = {
    "creationTime",
};

}  // namespace

extern const cli::Operation get_custom_model_command;
constexpr cli::Operation get_custom_model_command{
    .name = "GetCustomModel",
    .command = "get-custom-model",
    .help = "Tells everything about one custom model: where it comes from, how it was trained, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetCustomModel.html",
    .parameters = get_custom_model_parameters,
    .make_request = cli::make_request<&Client::get_custom_model>,
    .call = cli::call_method<&Client::get_custom_model>,
    .start = cli::start_calls<&Client::get_custom_model, &AsyncClient::get_custom_model>,
    .sample =
        "{\"modelArn\": \"modelArn\", \"modelName\": \"modelName\", \"jobName\": \"jobName\", \"jobArn\": \"jobArn\", "
        "\"baseModelArn\": \"baseModelArn\", \"customizationType\": \"customizationType\", \"modelKmsKeyArn\": "
        "\"modelKmsKeyArn\", \"hyperParameters\": {\"KeyName\": \"hyperParameters\"}, \"trainingDataConfig\": "
        "{\"s3Uri\": \"s3Uri\", \"invocationLogsConfig\": {\"usePromptResponse\": true, \"invocationLogSource\": "
        "{\"s3Uri\": \"s3Uri\"}, \"requestMetadataFilters\": {\"equals\": {\"KeyName\": \"equals\"}}}}, "
        "\"validationDataConfig\": {\"validators\": [{\"s3Uri\": \"s3Uri\"}]}, \"outputDataConfig\": {\"s3Uri\": "
        "\"s3Uri\"}, \"trainingMetrics\": {\"trainingLoss\": 0.0}, \"validationMetrics\": [{\"validationLoss\": 0.0}], "
        "\"creationTime\": \"1970-01-01T00:00:00Z\", \"customizationConfig\": {\"distillationConfig\": "
        "{\"teacherModelConfig\": {\"teacherModelIdentifier\": \"teacherModelIdentifier\", "
        "\"maxResponseLengthForInference\": 0}}}, \"modelStatus\": \"modelStatus\", \"failureMessage\": "
        "\"failureMessage\"}",
    .times = get_custom_model_times,
};

}  // namespace outcrop::bedrock::commands
