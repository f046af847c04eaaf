// Client::create_model_copy_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_model_copy_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_model_copy_job_parameters[] = {
    {cli::field<&CreateModelCopyJobRequest::source_model_arn>("sourceModelArn", true), "source-model-arn", ""},
    {cli::field<&CreateModelCopyJobRequest::target_model_name>("targetModelName", true), "target-model-name", ""},
    {cli::field<&CreateModelCopyJobRequest::model_kms_key_id>("modelKmsKeyId"), "model-kms-key-id", ""},
    {cli::field<&CreateModelCopyJobRequest::target_model_tags>("targetModelTags"), "target-model-tags", ""},
    {cli::field<&CreateModelCopyJobRequest::client_request_token>("clientRequestToken"), "client-request-token", ""},
};

}  // namespace

extern const cli::Operation create_model_copy_job;
constexpr cli::Operation create_model_copy_job{
    .name = "CreateModelCopyJob",
    .command = "create-model-copy-job",
    .help = "Creates a model copy job.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelCopyJob.html",
    .parameters = create_model_copy_job_parameters,
    .make_request = cli::make_request<&Client::create_model_copy_job>,
    .call = cli::call_method<&Client::create_model_copy_job>,
};

}  // namespace outcrop::bedrock::commands
