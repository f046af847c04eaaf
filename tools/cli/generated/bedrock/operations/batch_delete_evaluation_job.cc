// Client::batch_delete_evaluation_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/batch_delete_evaluation_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter batch_delete_evaluation_job_parameters[] = {
    {cli::field<&BatchDeleteEvaluationJobRequest::job_identifiers>("jobIdentifiers", true), "job-identifiers",
     "ARNs of the jobs. Only jobs that are Failed, Completed or Stopped can be deleted."},
};

}  // namespace

extern const cli::Operation batch_delete_evaluation_job_command;
constexpr cli::Operation batch_delete_evaluation_job_command{
    .name = "BatchDeleteEvaluationJob",
    .command = "batch-delete-evaluation-job",
    .help =
        "Deletes up to 25 evaluation jobs. The call succeeds even if no job could be deleted: `errors` says which, and "
        "why.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_BatchDeleteEvaluationJob.html",
    .parameters = batch_delete_evaluation_job_parameters,
    .make_request = cli::make_request<&Client::batch_delete_evaluation_job>,
    .call = cli::call_method<&Client::batch_delete_evaluation_job>,
    .start = cli::start_calls<&Client::batch_delete_evaluation_job, &AsyncClient::batch_delete_evaluation_job>,
    .sample =
        "{\"errors\": [{\"jobIdentifier\": \"jobIdentifier\", \"code\": \"code\", \"message\": \"message\"}], "
        "\"evaluationJobs\": [{\"jobIdentifier\": \"jobIdentifier\", \"jobStatus\": \"jobStatus\"}]}",
};

}  // namespace outcrop::bedrock::commands
