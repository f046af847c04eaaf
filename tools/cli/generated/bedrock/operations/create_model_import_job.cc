// Client::create_model_import_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_model_import_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_model_import_job_parameters[] = {
    {cli::field<&CreateModelImportJobRequest::job_name>("jobName", true), "job-name", ""},
    {cli::field<&CreateModelImportJobRequest::imported_model_name>("importedModelName", true), "imported-model-name",
     ""},
    {cli::field<&CreateModelImportJobRequest::role_arn>("roleArn", true), "role-arn", ""},
    {cli::field<&CreateModelImportJobRequest::model_data_source>("modelDataSource", true), "model-data-source", ""},
    {cli::field<&CreateModelImportJobRequest::job_tags>("jobTags"), "job-tags", ""},
    {cli::field<&CreateModelImportJobRequest::imported_model_tags>("importedModelTags"), "imported-model-tags", ""},
    {cli::field<&CreateModelImportJobRequest::client_request_token>("clientRequestToken"), "client-request-token", ""},
    {cli::field<&CreateModelImportJobRequest::vpc_config>("vpcConfig"), "vpc-config", ""},
    {cli::field<&CreateModelImportJobRequest::imported_model_kms_key_id>("importedModelKmsKeyId"),
     "imported-model-kms-key-id", ""},
};

}  // namespace

extern const cli::Operation create_model_import_job;
constexpr cli::Operation create_model_import_job{
    .name = "CreateModelImportJob",
    .command = "create-model-import-job",
    .help = "Creates a model import job.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelImportJob.html",
    .parameters = create_model_import_job_parameters,
    .make_request = cli::make_request<&Client::create_model_import_job>,
    .call = cli::call_method<&Client::create_model_import_job>,
};

}  // namespace outcrop::bedrock::commands
