// Client::get_model_invocation_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_model_invocation_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_model_invocation_job_parameters[] = {
    {cli::field<&GetModelInvocationJobRequest::job_identifier>("jobIdentifier", true), "job-identifier",
     "The ARN of the batch job to describe."},
};
constexpr std::string_view get_model_invocation_job_times[] = {
    "endTime",
    "jobExpirationTime",
    "lastModifiedTime",
    "submitTime",
};

}  // namespace

extern const cli::Operation get_model_invocation_job_command;
constexpr cli::Operation get_model_invocation_job_command{
    .name = "GetModelInvocationJob",
    .command = "get-model-invocation-job",
    .help = "Tells everything about one batch job: its settings, its state and how many records are done.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelInvocationJob.html",
    .parameters = get_model_invocation_job_parameters,
    .make_request = cli::make_request<&Client::get_model_invocation_job>,
    .call = cli::call_method<&Client::get_model_invocation_job>,
    .start = cli::start_calls<&Client::get_model_invocation_job, &AsyncClient::get_model_invocation_job>,
    .sample =
        "{\"jobArn\": \"jobArn\", \"jobName\": \"jobName\", \"modelId\": \"modelId\", \"clientRequestToken\": "
        "\"clientRequestToken\", \"roleArn\": \"roleArn\", \"status\": \"status\", \"message\": \"message\", "
        "\"submitTime\": \"1970-01-01T00:00:00Z\", \"lastModifiedTime\": \"1970-01-01T00:00:00Z\", \"endTime\": "
        "\"1970-01-01T00:00:00Z\", \"inputDataConfig\": {\"s3InputDataConfig\": {\"s3InputFormat\": \"s3InputFormat\", "
        "\"s3Uri\": \"s3Uri\", \"s3BucketOwner\": \"s3BucketOwner\"}}, \"outputDataConfig\": {\"s3OutputDataConfig\": "
        "{\"s3Uri\": \"s3Uri\", \"s3EncryptionKeyId\": \"s3EncryptionKeyId\", \"s3BucketOwner\": \"s3BucketOwner\"}}, "
        "\"vpcConfig\": {\"subnetIds\": [\"subnetIds\"], \"securityGroupIds\": [\"securityGroupIds\"]}, "
        "\"timeoutDurationInHours\": 0, \"jobExpirationTime\": \"1970-01-01T00:00:00Z\", \"modelInvocationType\": "
        "\"modelInvocationType\", \"totalRecordCount\": 0, \"processedRecordCount\": 0, \"successRecordCount\": 0, "
        "\"errorRecordCount\": 0}",
    .times = get_model_invocation_job_times,
};

}  // namespace outcrop::bedrock::commands
