// Client::create_evaluation_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_evaluation_job.h>
#include <outcrop/bedrock/operations/get_evaluation_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_evaluation_job_parameters[] = {
    {cli::field<&CreateEvaluationJobRequest::job_name>("jobName", true), "job-name",
     "A name for the job that no other evaluation job of the account has in this region."},
    {cli::field<&CreateEvaluationJobRequest::job_description>("jobDescription"), "job-description",
     "A note on what the job is for; it has no effect."},
    {cli::field<&CreateEvaluationJobRequest::client_request_token>("clientRequestToken"), "client-request-token",
     "Makes the call safe to repeat: of two calls with the same token only one creates a job."},
    {cli::field<&CreateEvaluationJobRequest::role_arn>("roleArn", true), "role-arn",
     "The IAM role that the job works under. It has to be allowed to read the data sets, to invoke the models and to "
     "write the results."},
    {cli::field<&CreateEvaluationJobRequest::customer_encryption_key_id>("customerEncryptionKeyId"),
     "customer-encryption-key-id",
     "The KMS key that encrypts the job's data: ARN, key id or alias. Absent: a key that AWS owns."},
    {cli::field<&CreateEvaluationJobRequest::job_tags>("jobTags"), "job-tags",
     "Tags for the job, such as for cost reports and access control."},
    {cli::field<&CreateEvaluationJobRequest::application_type>("applicationType"), "application-type",
     "Whether a model or retrieval-augmented generation is evaluated."},
    {cli::field<&CreateEvaluationJobRequest::evaluation_config>("evaluationConfig", true), "evaluation-config",
     "Who judges, by which data sets and metrics."},
    {cli::field<&CreateEvaluationJobRequest::inference_config>("inferenceConfig", true), "inference-config",
     "What is evaluated: one or two models, or one case of retrieval-augmented generation."},
    {cli::field<&CreateEvaluationJobRequest::output_data_config>("outputDataConfig", true), "output-data-config",
     "The place in Amazon S3 where the results go."},
};
std::string create_evaluation_job_state(const GetEvaluationJobView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_evaluation_job_wait_inputs[] = {
    {cli::field<&GetEvaluationJobRequest::job_identifier>("jobIdentifier", true), "", "jobArn"},
};
constexpr cli::Wait create_evaluation_job_wait{
    .name = "EvaluationJobCompleted",
    .reader = "GetEvaluationJob",
    .command = "get-evaluation-job",
    .inputs = create_evaluation_job_wait_inputs,
    .min_delay = std::chrono::seconds(30),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(86400),
    .make_request = cli::make_request<&Client::get_evaluation_job>,
    .call = cli::call_and_wait<&Client::create_evaluation_job, &Client::wait_until_evaluation_job_completed,
                               create_evaluation_job_state>,
    .start = cli::start_and_wait<&Client::create_evaluation_job, &Client::wait_until_evaluation_job_completed,
                                 &AsyncClient::create_evaluation_job, &AsyncClient::wait_until_evaluation_job_completed,
                                 create_evaluation_job_state>,
};

}  // namespace

extern const cli::Operation create_evaluation_job_command;
constexpr cli::Operation create_evaluation_job_command{
    .name = "CreateEvaluationJob",
    .command = "create-evaluation-job",
    .help =
        "Starts an evaluation job, in which models or people judge what models or knowledge bases answer. The job runs "
        "on its own: GetEvaluationJob tells its state.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateEvaluationJob.html",
    .parameters = create_evaluation_job_parameters,
    .make_request = cli::make_request<&Client::create_evaluation_job>,
    .call = cli::call_method<&Client::create_evaluation_job>,
    .start = cli::start_calls<&Client::create_evaluation_job, &AsyncClient::create_evaluation_job>,
    .sample = "{\"jobArn\": \"jobArn\"}",
    .wait = &create_evaluation_job_wait,
};

}  // namespace outcrop::bedrock::commands
