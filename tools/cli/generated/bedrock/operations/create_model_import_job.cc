// Client::create_model_import_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_model_import_job.h>
#include <outcrop/bedrock/operations/get_model_import_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_model_import_job_parameters[] = {
    {cli::field<&CreateModelImportJobRequest::job_name>("jobName", true), "job-name",
     "A name for the job, which GetModelImportJob takes too."},
    {cli::field<&CreateModelImportJobRequest::imported_model_name>("importedModelName", true), "imported-model-name",
     "A name for the model that comes of the job."},
    {cli::field<&CreateModelImportJobRequest::role_arn>("roleArn", true), "role-arn",
     "The IAM role that the job works under. It has to be allowed to read the files."},
    {cli::field<&CreateModelImportJobRequest::model_data_source>("modelDataSource", true), "model-data-source",
     "Where the model's files are."},
    {cli::field<&CreateModelImportJobRequest::job_tags>("jobTags"), "job-tags",
     "Tags for the job, apart from those of the model."},
    {cli::field<&CreateModelImportJobRequest::imported_model_tags>("importedModelTags"), "imported-model-tags",
     "Tags for the model that comes of the job."},
    {cli::field<&CreateModelImportJobRequest::client_request_token>("clientRequestToken"), "client-request-token",
     "Makes the call safe to repeat, where it is set: of two calls with the same token only one creates a job."},
    {cli::field<&CreateModelImportJobRequest::vpc_config>("vpcConfig"), "vpc-config",
     "The network through which the job reaches the files. Absent: the service's own."},
    {cli::field<&CreateModelImportJobRequest::imported_model_kms_key_id>("importedModelKmsKeyId"),
     "imported-model-kms-key-id",
     "The KMS key that encrypts the imported model: ARN, key id or alias. Absent: a key that AWS owns."},
};
std::string create_model_import_job_state(const GetModelImportJobView& output) {
  cli::StateTexts values;
  if (output.status) values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_model_import_job_wait_inputs[] = {
    {cli::field<&GetModelImportJobRequest::job_identifier>("jobIdentifier", true), "", "jobArn"},
};
constexpr cli::Wait create_model_import_job_wait{
    .name = "ModelImportJobCompleted",
    .reader = "GetModelImportJob",
    .command = "get-model-import-job",
    .inputs = create_model_import_job_wait_inputs,
    .min_delay = std::chrono::seconds(30),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(43200),
    .make_request = cli::make_request<&Client::get_model_import_job>,
    .call = cli::call_and_wait<&Client::create_model_import_job, &Client::wait_until_model_import_job_completed,
                               create_model_import_job_state>,
    .start = cli::start_and_wait<&Client::create_model_import_job, &Client::wait_until_model_import_job_completed,
                                 &AsyncClient::create_model_import_job,
                                 &AsyncClient::wait_until_model_import_job_completed, create_model_import_job_state>,
};

}  // namespace

extern const cli::Operation create_model_import_job_command;
constexpr cli::Operation create_model_import_job_command{
    .name = "CreateModelImportJob",
    .command = "create-model-import-job",
    .help =
        "Starts a job that brings in a model that was trained elsewhere, to be invoked on demand. GetModelImportJob "
        "tells its state.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelImportJob.html",
    .parameters = create_model_import_job_parameters,
    .make_request = cli::make_request<&Client::create_model_import_job>,
    .call = cli::call_method<&Client::create_model_import_job>,
    .start = cli::start_calls<&Client::create_model_import_job, &AsyncClient::create_model_import_job>,
    .sample = "{\"jobArn\": \"jobArn\"}",
    .wait = &create_model_import_job_wait,
};

}  // namespace outcrop::bedrock::commands
