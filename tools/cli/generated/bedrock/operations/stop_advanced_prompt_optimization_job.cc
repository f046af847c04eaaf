// Client::stop_advanced_prompt_optimization_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/stop_advanced_prompt_optimization_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter stop_advanced_prompt_optimization_job_parameters[] = {
    {cli::field<&StopAdvancedPromptOptimizationJobRequest::job_identifier>("jobIdentifier", true), "job-identifier",
     "The ARN or id of the job to stop."},
};

}  // namespace

extern const cli::Operation stop_advanced_prompt_optimization_job_command;
constexpr cli::Operation stop_advanced_prompt_optimization_job_command{
    .name = "StopAdvancedPromptOptimizationJob",
    .command = "stop-advanced-prompt-optimization-job",
    .help = "Stops a prompt optimization job that is in progress. The job is Stopping until it is Stopped.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StopAdvancedPromptOptimizationJob.html",
    .parameters = stop_advanced_prompt_optimization_job_parameters,
    .make_request = cli::make_request<&Client::stop_advanced_prompt_optimization_job>,
    .call = cli::call_method<&Client::stop_advanced_prompt_optimization_job>,
    .start = cli::start_calls<&Client::stop_advanced_prompt_optimization_job,
                              &AsyncClient::stop_advanced_prompt_optimization_job>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
