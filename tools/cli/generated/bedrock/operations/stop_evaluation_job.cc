// Client::stop_evaluation_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/stop_evaluation_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter stop_evaluation_job_parameters[] = {
    {cli::field<&StopEvaluationJobRequest::job_identifier>("jobIdentifier", true), "job-identifier",
     "The ARN of the job to stop."},
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
};

}  // namespace outcrop::bedrock::commands
