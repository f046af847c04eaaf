// Client::get_evaluation_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_evaluation_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_evaluation_job_parameters[] = {
    {cli::field<&GetEvaluationJobRequest::job_identifier>("jobIdentifier", true), "job-identifier",
     "The ARN of the job to describe."},
};
constexpr std::string_view get_evaluation_job_times[] = {
    "creationTime",
    "lastModifiedTime",
};

}  // namespace

extern const cli::Operation get_evaluation_job_command;
constexpr cli::Operation get_evaluation_job_command{
    .name = "GetEvaluationJob",
    .command = "get-evaluation-job",
    .help = "Tells everything about one evaluation job: its configuration, its state and, where it failed, why.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetEvaluationJob.html",
    .parameters = get_evaluation_job_parameters,
    .make_request = cli::make_request<&Client::get_evaluation_job>,
    .call = cli::call_method<&Client::get_evaluation_job>,
    .start = cli::start_calls<&Client::get_evaluation_job, &AsyncClient::get_evaluation_job>,
    .times = get_evaluation_job_times,
};

}  // namespace outcrop::bedrock::commands
