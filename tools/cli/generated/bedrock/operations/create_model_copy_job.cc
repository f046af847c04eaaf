// Client::create_model_copy_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_model_copy_job.h>
#include <outcrop/bedrock/operations/get_model_copy_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_model_copy_job_parameters[] = {
    {cli::field<&CreateModelCopyJobRequest::source_model_arn>("sourceModelArn", true), "source-model-arn",
     "The ARN of the model to copy."},
    {cli::field<&CreateModelCopyJobRequest::target_model_name>("targetModelName", true), "target-model-name",
     "A name for the copy, which may differ from the original's."},
    {cli::field<&CreateModelCopyJobRequest::model_kms_key_id>("modelKmsKeyId"), "model-kms-key-id",
     "The KMS key that encrypts the copy: ARN, key id or alias. Absent: a key that AWS owns."},
    {cli::field<&CreateModelCopyJobRequest::target_model_tags>("targetModelTags"), "target-model-tags",
     "Tags for the copy, which does not take over those of the original."},
    {cli::field<&CreateModelCopyJobRequest::client_request_token>("clientRequestToken"), "client-request-token",
     "Makes the call safe to repeat: of two calls with the same token only one creates a job."},
};
std::string create_model_copy_job_state(const GetModelCopyJobView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_model_copy_job_wait_inputs[] = {
    {cli::field<&GetModelCopyJobRequest::job_arn>("jobArn", true), "", "jobArn"},
};
constexpr cli::Wait create_model_copy_job_wait{
    .name = "ModelCopyJobCompleted",
    .reader = "GetModelCopyJob",
    .command = "get-model-copy-job",
    .inputs = create_model_copy_job_wait_inputs,
    .min_delay = std::chrono::seconds(30),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(43200),
    .make_request = cli::make_request<&Client::get_model_copy_job>,
    .call = cli::call_and_wait<&Client::create_model_copy_job, &Client::wait_until_model_copy_job_completed,
                               create_model_copy_job_state>,
    .start = cli::start_and_wait<&Client::create_model_copy_job, &Client::wait_until_model_copy_job_completed,
                                 &AsyncClient::create_model_copy_job, &AsyncClient::wait_until_model_copy_job_completed,
                                 create_model_copy_job_state>,
};

}  // namespace

extern const cli::Operation create_model_copy_job_command;
constexpr cli::Operation create_model_copy_job_command{
    .name = "CreateModelCopyJob",
    .command = "create-model-copy-job",
    .help =
        "Starts a job that copies a custom model into the client's region, from another one or from an account that "
        "shares it.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelCopyJob.html",
    .parameters = create_model_copy_job_parameters,
    .make_request = cli::make_request<&Client::create_model_copy_job>,
    .call = cli::call_method<&Client::create_model_copy_job>,
    .start = cli::start_calls<&Client::create_model_copy_job, &AsyncClient::create_model_copy_job>,
    .sample = "{\"jobArn\": \"jobArn\"}",
    .wait = &create_model_copy_job_wait,
};

}  // namespace outcrop::bedrock::commands
