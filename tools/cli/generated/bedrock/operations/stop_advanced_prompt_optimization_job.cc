// Client::stop_advanced_prompt_optimization_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_advanced_prompt_optimization_job.h>
#include <outcrop/bedrock/operations/stop_advanced_prompt_optimization_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter stop_advanced_prompt_optimization_job_parameters[] = {
    {cli::field<&StopAdvancedPromptOptimizationJobRequest::job_identifier>("jobIdentifier", true), "job-identifier",
     "The ARN or id of the job to stop."},
};
std::string stop_advanced_prompt_optimization_job_state(const GetAdvancedPromptOptimizationJobView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.job_status.text()));
  return values.joined();
}
constexpr cli::WaitInput stop_advanced_prompt_optimization_job_wait_inputs[] = {
    {cli::field<&GetAdvancedPromptOptimizationJobRequest::job_identifier>("jobIdentifier", true), "", "",
     cli::sent_text<&StopAdvancedPromptOptimizationJobRequest::job_identifier>},
};
constexpr cli::Wait stop_advanced_prompt_optimization_job_wait{
    .name = "AdvancedPromptOptimizationJobStopped",
    .reader = "GetAdvancedPromptOptimizationJob",
    .command = "get-advanced-prompt-optimization-job",
    .inputs = stop_advanced_prompt_optimization_job_wait_inputs,
    .min_delay = std::chrono::seconds(30),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(86400),
    .make_request = cli::make_request<&Client::get_advanced_prompt_optimization_job>,
    .call = cli::call_and_wait<&Client::stop_advanced_prompt_optimization_job,
                               &Client::wait_until_advanced_prompt_optimization_job_stopped,
                               stop_advanced_prompt_optimization_job_state>,
    .start = cli::start_and_wait<
        &Client::stop_advanced_prompt_optimization_job, &Client::wait_until_advanced_prompt_optimization_job_stopped,
        &AsyncClient::stop_advanced_prompt_optimization_job,
        &AsyncClient::wait_until_advanced_prompt_optimization_job_stopped, stop_advanced_prompt_optimization_job_state>,
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
    .wait = &stop_advanced_prompt_optimization_job_wait,
};

}  // namespace outcrop::bedrock::commands
