// Client::get_advanced_prompt_optimization_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_advanced_prompt_optimization_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_advanced_prompt_optimization_job_parameters[] = {
    {cli::field<&GetAdvancedPromptOptimizationJobRequest::job_identifier>("jobIdentifier", true), "job-identifier",
     "The ARN or id of the job to describe."},
};
constexpr std::string_view get_advanced_prompt_optimization_job_times[] = {
    "creationTime",
    "lastModifiedTime",
};

}  // namespace

extern const cli::Operation get_advanced_prompt_optimization_job_command;
constexpr cli::Operation get_advanced_prompt_optimization_job_command{
    .name = "GetAdvancedPromptOptimizationJob",
    .command = "get-advanced-prompt-optimization-job",
    .help = "Tells everything about one prompt optimization job: its settings, its state and, where it failed, why.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetAdvancedPromptOptimizationJob.html",
    .parameters = get_advanced_prompt_optimization_job_parameters,
    .make_request = cli::make_request<&Client::get_advanced_prompt_optimization_job>,
    .call = cli::call_method<&Client::get_advanced_prompt_optimization_job>,
    .start = cli::start_calls<&Client::get_advanced_prompt_optimization_job,
                              &AsyncClient::get_advanced_prompt_optimization_job>,
    .sample =
        "{\"jobArn\": \"jobArn\", \"jobName\": \"jobName\", \"jobDescription\": \"jobDescription\", \"jobStatus\": "
        "\"jobStatus\", \"inputConfig\": {\"s3Uri\": \"s3Uri\"}, \"outputConfig\": {\"s3Uri\": \"s3Uri\"}, "
        "\"encryptionKeyArn\": \"encryptionKeyArn\", \"creationTime\": \"1970-01-01T00:00:00Z\", \"lastModifiedTime\": "
        "\"1970-01-01T00:00:00Z\", \"failureMessage\": \"failureMessage\", \"modelConfigurations\": [{\"modelId\": "
        "\"modelId\", \"inferenceConfig\": {\"maxTokens\": 0, \"temperature\": 0.0, \"topP\": 0.0, \"stopSequences\": "
        "[\"stopSequences\"]}, \"additionalModelRequestFields\": {\"KeyName\": {}}}]}",
    .times = get_advanced_prompt_optimization_job_times,
};

}  // namespace outcrop::bedrock::commands
