// Client::stop_evaluation_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_evaluation_job.h>
#include <outcrop/bedrock/operations/stop_evaluation_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter stop_evaluation_job_parameters[] = {
    {cli::field<&StopEvaluationJobRequest::job_identifier>("jobIdentifier", true), "job-identifier",
     "The ARN of the job to stop."},
};
std::string stop_evaluation_job_state(const GetEvaluationJobView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput stop_evaluation_job_wait_inputs[] = {
    {cli::field<&GetEvaluationJobRequest::job_identifier>("jobIdentifier", true), "", "",
     cli::sent_text<&StopEvaluationJobRequest::job_identifier>},
};
constexpr cli::Wait stop_evaluation_job_wait{
    .name = "EvaluationJobStopped",
    .reader = "GetEvaluationJob",
    .command = "get-evaluation-job",
    .inputs = stop_evaluation_job_wait_inputs,
    .min_delay = std::chrono::seconds(30),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(86400),
    .make_request = cli::make_request<&Client::get_evaluation_job>,
    .call = cli::call_and_wait<&Client::stop_evaluation_job, &Client::wait_until_evaluation_job_stopped,
                               stop_evaluation_job_state>,
    .start = cli::start_and_wait<&Client::stop_evaluation_job, &Client::wait_until_evaluation_job_stopped,
                                 &AsyncClient::stop_evaluation_job, &AsyncClient::wait_until_evaluation_job_stopped,
                                 stop_evaluation_job_state>,
};

}  // namespace

extern const cli::Operation stop_evaluation_job_command;
constexpr cli::Operation stop_evaluation_job_command{
    .name = "StopEvaluationJob",
    .command = "stop-evaluation-job",
    .help = "Stops an evaluation job that is in progress. The job is Stopping until it is Stopped.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StopEvaluationJob.html",
    .parameters = stop_evaluation_job_parameters,
    .make_request = cli::make_request<&Client::stop_evaluation_job>,
    .call = cli::call_method<&Client::stop_evaluation_job>,
    .start = cli::start_calls<&Client::stop_evaluation_job, &AsyncClient::stop_evaluation_job>,
    .sample = "{}",
    .wait = &stop_evaluation_job_wait,
};

}  // namespace outcrop::bedrock::commands
