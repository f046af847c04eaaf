// Client::stop_model_customization_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/stop_model_customization_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter stop_model_customization_job_parameters[] = {
    {cli::field<&StopModelCustomizationJobRequest::job_identifier>("jobIdentifier", true), "job-identifier",
     "The ARN or name of the job to stop."},
};

}  // namespace

extern const cli::Operation stop_model_customization_job_command;
constexpr cli::Operation stop_model_customization_job_command{
    .name = "StopModelCustomizationJob",
    .command = "stop-model-customization-job",
    .help = "Stops a customization job that is in progress. A stopped job cannot go on later.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StopModelCustomizationJob.html",
    .parameters = stop_model_customization_job_parameters,
    .make_request = cli::make_request<&Client::stop_model_customization_job>,
    .call = cli::call_method<&Client::stop_model_customization_job>,
    .start = cli::start_calls<&Client::stop_model_customization_job, &AsyncClient::stop_model_customization_job>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
