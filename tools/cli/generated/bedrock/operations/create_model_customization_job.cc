// Client::create_model_customization_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_model_customization_job.h>
#include <outcrop/bedrock/operations/get_model_customization_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_model_customization_job_parameters[] = {
    {cli::field<&CreateModelCustomizationJobRequest::job_name>("jobName", true), "job-name",
     "A name for the job, unique in the account and region."},
    {cli::field<&CreateModelCustomizationJobRequest::custom_model_name>("customModelName", true), "custom-model-name",
     "A name for the model that comes of the job."},
    {cli::field<&CreateModelCustomizationJobRequest::role_arn>("roleArn", true), "role-arn",
     "The IAM role that the job works under. It has to be allowed to read the data and write the results; the caller "
     "needs `iam:PassRole` for it."},
    {cli::field<&CreateModelCustomizationJobRequest::client_request_token>("clientRequestToken"),
     "client-request-token", "Makes the call safe to repeat: of two calls with the same token only one creates a job."},
    {cli::field<&CreateModelCustomizationJobRequest::base_model_identifier>("baseModelIdentifier", true),
     "base-model-identifier",
     "The id or ARN of the model to start from, which has to support this kind of customization."},
    {cli::field<&CreateModelCustomizationJobRequest::customization_type>("customizationType"), "customization-type",
     "How the model is trained; what is possible depends on the base model."},
    {cli::field<&CreateModelCustomizationJobRequest::custom_model_kms_key_id>("customModelKmsKeyId"),
     "custom-model-kms-key-id",
     "The KMS key that encrypts the custom model: ARN, key id or alias. Absent: a key that AWS owns."},
    {cli::field<&CreateModelCustomizationJobRequest::job_tags>("jobTags"), "job-tags",
     "Tags for the job, apart from those of the model."},
    {cli::field<&CreateModelCustomizationJobRequest::custom_model_tags>("customModelTags"), "custom-model-tags",
     "Tags for the model that comes of the job."},
    {cli::field<&CreateModelCustomizationJobRequest::training_data_config>("trainingDataConfig", true),
     "training-data-config", "The data to train on."},
    {cli::field<&CreateModelCustomizationJobRequest::validation_data_config>("validationDataConfig"),
     "validation-data-config", "Data that the trained model is measured on. Absent: no validation loss is computed."},
    {cli::field<&CreateModelCustomizationJobRequest::output_data_config>("outputDataConfig", true),
     "output-data-config", "Where metrics and other results of the training go."},
    {cli::field<&CreateModelCustomizationJobRequest::hyper_parameters>("hyperParameters"), "hyper-parameters",
     "Settings of the training by name, such as `epochCount`; which there are depends on the base model."},
    {cli::field<&CreateModelCustomizationJobRequest::vpc_config>("vpcConfig"), "vpc-config",
     "The network through which the job reaches its data. Absent: the service's own."},
    {cli::field<&CreateModelCustomizationJobRequest::customization_config>("customizationConfig"),
     "customization-config",
     "What distillation and reinforcement fine-tuning need beside the data. Absent for the other ways of training."},
};
std::string create_model_customization_job_state(const GetModelCustomizationJobView& output) {
  cli::StateTexts values;
  if (output.status) values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_model_customization_job_wait_inputs[] = {
    {cli::field<&GetModelCustomizationJobRequest::job_identifier>("jobIdentifier", true), "", "jobArn"},
};
constexpr cli::Wait create_model_customization_job_wait{
    .name = "ModelCustomizationJobCompleted",
    .reader = "GetModelCustomizationJob",
    .command = "get-model-customization-job",
    .inputs = create_model_customization_job_wait_inputs,
    .min_delay = std::chrono::seconds(60),
    .max_delay = std::chrono::seconds(300),
    .max_wait = std::chrono::seconds(259200),
    .make_request = cli::make_request<&Client::get_model_customization_job>,
    .call =
        cli::call_and_wait<&Client::create_model_customization_job,
                           &Client::wait_until_model_customization_job_completed, create_model_customization_job_state>,
    .start = cli::start_and_wait<
        &Client::create_model_customization_job, &Client::wait_until_model_customization_job_completed,
        &AsyncClient::create_model_customization_job, &AsyncClient::wait_until_model_customization_job_completed,
        create_model_customization_job_state>,
};

}  // namespace

extern const cli::Operation create_model_customization_job_command;
constexpr cli::Operation create_model_customization_job_command{
    .name = "CreateModelCustomizationJob",
    .command = "create-model-customization-job",
    .help =
        "Starts a job that makes a custom model of a base model by training it. GetModelCustomizationJob tells its "
        "state.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelCustomizationJob.html",
    .parameters = create_model_customization_job_parameters,
    .make_request = cli::make_request<&Client::create_model_customization_job>,
    .call = cli::call_method<&Client::create_model_customization_job>,
    .start = cli::start_calls<&Client::create_model_customization_job, &AsyncClient::create_model_customization_job>,
    .sample = "{\"jobArn\": \"jobArn\"}",
    .wait = &create_model_customization_job_wait,
};

}  // namespace outcrop::bedrock::commands
