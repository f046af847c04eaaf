// Client::batch_delete_advanced_prompt_optimization_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/batch_delete_advanced_prompt_optimization_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter batch_delete_advanced_prompt_optimization_job_parameters[] = {
    {cli::field<&BatchDeleteAdvancedPromptOptimizationJobRequest::job_identifiers>("jobIdentifiers", true),
     "job-identifiers", "The ARNs or ids of the jobs to delete."},
};

}  // namespace

extern const cli::Operation batch_delete_advanced_prompt_optimization_job_command;
constexpr cli::Operation batch_delete_advanced_prompt_optimization_job_command{
    .name = "BatchDeleteAdvancedPromptOptimizationJob",
    .command = "batch-delete-advanced-prompt-optimization-job",
    .help = "Deletes several prompt optimization jobs. The answer's `errors` says which could not be deleted, and why.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_BatchDeleteAdvancedPromptOptimizationJob.html",
    .parameters = batch_delete_advanced_prompt_optimization_job_parameters,
    .make_request = cli::make_request<&Client::batch_delete_advanced_prompt_optimization_job>,
    .call = cli::call_method<&Client::batch_delete_advanced_prompt_optimization_job>,
    .start = cli::start_calls<&Client::batch_delete_advanced_prompt_optimization_job,
                              &AsyncClient::batch_delete_advanced_prompt_optimization_job>,
    .sample =
        "{\"errors\": [{\"jobIdentifier\": \"jobIdentifier\", \"code\": \"code\", \"message\": \"message\"}], "
        "\"advancedPromptOptimizationJobs\": [{\"jobIdentifier\": \"jobIdentifier\", \"jobStatus\": \"jobStatus\"}]}",
};

}  // namespace outcrop::bedrock::commands
