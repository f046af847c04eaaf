// Client::get_model_copy_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_model_copy_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_model_copy_job_parameters[] = {
    {cli::field<&GetModelCopyJobRequest::job_arn>("jobArn", true), "job-arn", "The ARN of the copy job to describe."},
};
constexpr std::string_view get_model_copy_job_times[] = {
    "creationTime",
};

}  // namespace

extern const cli::Operation get_model_copy_job_command;
constexpr cli::Operation get_model_copy_job_command{
    .name = "GetModelCopyJob",
    .command = "get-model-copy-job",
    .help = "Tells everything about one copy job.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelCopyJob.html",
    .parameters = get_model_copy_job_parameters,
    .make_request = cli::make_request<&Client::get_model_copy_job>,
    .call = cli::call_method<&Client::get_model_copy_job>,
    .start = cli::start_calls<&Client::get_model_copy_job, &AsyncClient::get_model_copy_job>,
    .sample =
        "{\"jobArn\": \"jobArn\", \"status\": \"status\", \"creationTime\": \"1970-01-01T00:00:00Z\", "
        "\"targetModelArn\": \"targetModelArn\", \"targetModelName\": \"targetModelName\", \"sourceAccountId\": "
        "\"sourceAccountId\", \"sourceModelArn\": \"sourceModelArn\", \"targetModelKmsKeyArn\": "
        "\"targetModelKmsKeyArn\", \"targetModelTags\": [{\"key\": \"key\", \"value\": \"value\"}], "
        "\"failureMessage\": \"failureMessage\", \"sourceModelName\": \"sourceModelName\"}",
    .times = get_model_copy_job_times,
};

}  // namespace outcrop::bedrock::commands
