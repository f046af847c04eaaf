// Client::stop_model_invocation_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_model_invocation_job.h>
#include <outcrop/bedrock/operations/stop_model_invocation_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter stop_model_invocation_job_parameters[] = {
    {cli::field<&StopModelInvocationJobRequest::job_identifier>("jobIdentifier", true), "job-identifier",
     "The ARN of the batch job to stop."},
};
std::string stop_model_invocation_job_state(const GetModelInvocationJobView& output) {
  cli::StateTexts values;
  if (output.status) values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput stop_model_invocation_job_wait_inputs[] = {
    {cli::field<&GetModelInvocationJobRequest::job_identifier>("jobIdentifier", true), "", "",
     cli::sent_text<&StopModelInvocationJobRequest::job_identifier>},
};
constexpr cli::Wait stop_model_invocation_job_wait{
    .name = "ModelInvocationJobStopped",
    .reader = "GetModelInvocationJob",
    .command = "get-model-invocation-job",
    .inputs = stop_model_invocation_job_wait_inputs,
    .min_delay = std::chrono::seconds(60),
    .max_delay = std::chrono::seconds(300),
    .max_wait = std::chrono::seconds(604800),
    .make_request = cli::make_request<&Client::get_model_invocation_job>,
    .call = cli::call_and_wait<&Client::stop_model_invocation_job, &Client::wait_until_model_invocation_job_stopped,
                               stop_model_invocation_job_state>,
    .start =
        cli::start_and_wait<&Client::stop_model_invocation_job, &Client::wait_until_model_invocation_job_stopped,
                            &AsyncClient::stop_model_invocation_job,
                            &AsyncClient::wait_until_model_invocation_job_stopped, stop_model_invocation_job_state>,
};

}  // namespace

extern const cli::Operation stop_model_invocation_job_command;
constexpr cli::Operation stop_model_invocation_job_command{
    .name = "StopModelInvocationJob",
    .command = "stop-model-invocation-job",
    .help = "Stops a batch job. Tokens that were already processed are charged.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StopModelInvocationJob.html",
    .parameters = stop_model_invocation_job_parameters,
    .make_request = cli::make_request<&Client::stop_model_invocation_job>,
    .call = cli::call_method<&Client::stop_model_invocation_job>,
    .start = cli::start_calls<&Client::stop_model_invocation_job, &AsyncClient::stop_model_invocation_job>,
    .sample = "{}",
    .wait = &stop_model_invocation_job_wait,
};

}  // namespace outcrop::bedrock::commands
