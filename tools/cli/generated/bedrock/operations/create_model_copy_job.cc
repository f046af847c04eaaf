// Client::create_model_copy_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_model_copy_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

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
};

}  // namespace outcrop::bedrock::commands
