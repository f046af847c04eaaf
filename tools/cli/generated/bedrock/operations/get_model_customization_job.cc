// Client::get_model_customization_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_model_customization_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_model_customization_job_parameters[] = {
    {cli::field<&GetModelCustomizationJobRequest::job_identifier>("jobIdentifier", true), "job-identifier",
     "The ARN or name of the job to describe."},
};
constexpr std::string_view get_model_customization_job_times[] = {
    "creationTime",
    "endTime",
    "lastModifiedTime",
};

}  // namespace

extern const cli::Operation get_model_customization_job_command;
constexpr cli::Operation get_model_customization_job_command{
    .name = "GetModelCustomizationJob",
    .command = "get-model-customization-job",
    .help = "Tells everything about one customization job: its settings, its state and its metrics.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelCustomizationJob.html",
    .parameters = get_model_customization_job_parameters,
    .make_request = cli::make_request<&Client::get_model_customization_job>,
    .call = cli::call_method<&Client::get_model_customization_job>,
    .start = cli::start_calls<&Client::get_model_customization_job, &AsyncClient::get_model_customization_job>,
    .sample =
        "{\"jobArn\": \"jobArn\", \"jobName\": \"jobName\", \"outputModelName\": \"outputModelName\", "
        "\"outputModelArn\": \"outputModelArn\", \"clientRequestToken\": \"clientRequestToken\", \"roleArn\": "
        "\"roleArn\", \"status\": \"status\", \"statusDetails\": {\"validationDetails\": {\"status\": \"status\", "
        "\"creationTime\": \"1970-01-01T00:00:00Z\", \"lastModifiedTime\": \"1970-01-01T00:00:00Z\"}, "
        "\"dataProcessingDetails\": {\"status\": \"status\", \"creationTime\": \"1970-01-01T00:00:00Z\", "
        "\"lastModifiedTime\": \"1970-01-01T00:00:00Z\"}, \"trainingDetails\": {\"status\": \"status\", "
        "\"creationTime\": \"1970-01-01T00:00:00Z\", \"lastModifiedTime\": \"1970-01-01T00:00:00Z\"}}, "
        "\"failureMessage\": \"failureMessage\", \"creationTime\": \"1970-01-01T00:00:00Z\", \"lastModifiedTime\": "
        "\"1970-01-01T00:00:00Z\", \"endTime\": \"1970-01-01T00:00:00Z\", \"baseModelArn\": \"baseModelArn\", "
        "\"hyperParameters\": {\"KeyName\": \"hyperParameters\"}, \"trainingDataConfig\": {\"s3Uri\": \"s3Uri\", "
        "\"invocationLogsConfig\": {\"usePromptResponse\": true, \"invocationLogSource\": {\"s3Uri\": \"s3Uri\"}, "
        "\"requestMetadataFilters\": {\"equals\": {\"KeyName\": \"equals\"}}}}, \"validationDataConfig\": "
        "{\"validators\": [{\"s3Uri\": \"s3Uri\"}]}, \"outputDataConfig\": {\"s3Uri\": \"s3Uri\"}, "
        "\"customizationType\": \"customizationType\", \"outputModelKmsKeyArn\": \"outputModelKmsKeyArn\", "
        "\"trainingMetrics\": {\"trainingLoss\": 0.0}, \"validationMetrics\": [{\"validationLoss\": 0.0}], "
        "\"vpcConfig\": {\"subnetIds\": [\"subnetIds\"], \"securityGroupIds\": [\"securityGroupIds\"]}, "
        "\"customizationConfig\": {\"distillationConfig\": {\"teacherModelConfig\": {\"teacherModelIdentifier\": "
        "\"teacherModelIdentifier\", \"maxResponseLengthForInference\": 0}}}}",
    .times = get_model_customization_job_times,
};

}  // namespace outcrop::bedrock::commands
