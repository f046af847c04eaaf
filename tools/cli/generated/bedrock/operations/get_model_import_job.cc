// Client::get_model_import_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_model_import_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_model_import_job_parameters[] = {
    {cli::field<&GetModelImportJobRequest::job_identifier>("jobIdentifier", true), "job-identifier",
     "The ARN or name of the job to describe."},
};
constexpr std::string_view get_model_import_job_times[] = {
    "creationTime",
    "endTime",
    "lastModifiedTime",
};

}  // namespace

extern const cli::Operation get_model_import_job_command;
constexpr cli::Operation get_model_import_job_command{
    .name = "GetModelImportJob",
    .command = "get-model-import-job",
    .help = "Tells everything about one import job: its settings and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelImportJob.html",
    .parameters = get_model_import_job_parameters,
    .make_request = cli::make_request<&Client::get_model_import_job>,
    .call = cli::call_method<&Client::get_model_import_job>,
    .start = cli::start_calls<&Client::get_model_import_job, &AsyncClient::get_model_import_job>,
    .sample =
        "{\"jobArn\": \"jobArn\", \"jobName\": \"jobName\", \"importedModelName\": \"importedModelName\", "
        "\"importedModelArn\": \"importedModelArn\", \"roleArn\": \"roleArn\", \"modelDataSource\": {\"s3DataSource\": "
        "{\"s3Uri\": \"s3Uri\"}}, \"status\": \"status\", \"failureMessage\": \"failureMessage\", \"creationTime\": "
        "\"1970-01-01T00:00:00Z\", \"lastModifiedTime\": \"1970-01-01T00:00:00Z\", \"endTime\": "
        "\"1970-01-01T00:00:00Z\", \"vpcConfig\": {\"subnetIds\": [\"subnetIds\"], \"securityGroupIds\": "
        "[\"securityGroupIds\"]}, \"importedModelKmsKeyArn\": \"importedModelKmsKeyArn\"}",
    .times = get_model_import_job_times,
};

}  // namespace outcrop::bedrock::commands
