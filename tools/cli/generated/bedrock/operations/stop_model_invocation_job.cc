// Client::stop_model_invocation_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/stop_model_invocation_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter stop_model_invocation_job_parameters[] = {
    {cli::field<&StopModelInvocationJobRequest::job_identifier>("jobIdentifier", true), "job-identifier",
     "The ARN of the batch job to stop."},
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
};

}  // namespace outcrop::bedrock::commands
