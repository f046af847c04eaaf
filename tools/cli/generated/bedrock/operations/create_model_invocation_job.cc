// Client::create_model_invocation_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_model_invocation_job.h>
#include <outcrop/bedrock/operations/get_model_invocation_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_model_invocation_job_parameters[] = {
    {cli::field<&CreateModelInvocationJobRequest::job_name>("jobName", true), "job-name",
     "A name for the job, for people and for filters of lists."},
    {cli::field<&CreateModelInvocationJobRequest::role_arn>("roleArn", true), "role-arn",
     "The IAM role that the job works under. It has to be allowed to read the prompts, to invoke the model and to "
     "write the answers."},
    {cli::field<&CreateModelInvocationJobRequest::client_request_token>("clientRequestToken"), "client-request-token",
     "Makes the call safe to repeat: of two calls with the same token only one creates a job."},
    {cli::field<&CreateModelInvocationJobRequest::model_id>("modelId", true), "model-id",
     "The model's id or ARN, or the ARN of an inference profile."},
    {cli::field<&CreateModelInvocationJobRequest::input_data_config>("inputDataConfig", true), "input-data-config",
     "The place in Amazon S3 where the prompts are."},
    {cli::field<&CreateModelInvocationJobRequest::output_data_config>("outputDataConfig", true), "output-data-config",
     "The place in Amazon S3 where the answers go."},
    {cli::field<&CreateModelInvocationJobRequest::vpc_config>("vpcConfig"), "vpc-config",
     "The network through which the job reaches its data. Absent: the service's own."},
    {cli::field<&CreateModelInvocationJobRequest::timeout_duration_in_hours>("timeoutDurationInHours"),
     "timeout-duration-in-hours", "After how many hours the job ends as it is."},
    {cli::field<&CreateModelInvocationJobRequest::tags>("tags"), "tags",
     "Tags for the job, such as for cost reports and access control."},
    {cli::field<&CreateModelInvocationJobRequest::model_invocation_type>("modelInvocationType"),
     "model-invocation-type", "Whether the prompts are bodies of InvokeModel or requests of Converse."},
};
std::string create_model_invocation_job_state(const GetModelInvocationJobView& output) {
  cli::StateTexts values;
  if (output.status) values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_model_invocation_job_wait_inputs[] = {
    {cli::field<&GetModelInvocationJobRequest::job_identifier>("jobIdentifier", true), "", "jobArn"},
};
constexpr cli::Wait create_model_invocation_job_wait{
    .name = "ModelInvocationJobCompleted",
    .reader = "GetModelInvocationJob",
    .command = "get-model-invocation-job",
    .inputs = create_model_invocation_job_wait_inputs,
    .min_delay = std::chrono::seconds(60),
    .max_delay = std::chrono::seconds(300),
    .max_wait = std::chrono::seconds(604800),
    .make_request = cli::make_request<&Client::get_model_invocation_job>,
    .call = cli::call_and_wait<&Client::create_model_invocation_job, &Client::wait_until_model_invocation_job_completed,
                               create_model_invocation_job_state>,
    .start =
        cli::start_and_wait<&Client::create_model_invocation_job, &Client::wait_until_model_invocation_job_completed,
                            &AsyncClient::create_model_invocation_job,
                            &AsyncClient::wait_until_model_invocation_job_completed, create_model_invocation_job_state>,
};

}  // namespace

extern const cli::Operation create_model_invocation_job_command;
constexpr cli::Operation create_model_invocation_job_command{
    .name = "CreateModelInvocationJob",
    .command = "create-model-invocation-job",
    .help = "Starts a batch job that sends many prompts from Amazon S3 to a model, and writes the answers there.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelInvocationJob.html",
    .parameters = create_model_invocation_job_parameters,
    .make_request = cli::make_request<&Client::create_model_invocation_job>,
    .call = cli::call_method<&Client::create_model_invocation_job>,
    .start = cli::start_calls<&Client::create_model_invocation_job, &AsyncClient::create_model_invocation_job>,
    .sample = "{\"jobArn\": \"jobArn\"}",
    .wait = &create_model_invocation_job_wait,
};

}  // namespace outcrop::bedrock::commands
