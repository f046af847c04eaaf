// Client::create_model_customization_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_model_customization_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_model_customization_job_parameters[] = {
    {cli::field<&CreateModelCustomizationJobRequest::job_name>("jobName", true), "job-name", ""},
    {cli::field<&CreateModelCustomizationJobRequest::custom_model_name>("customModelName", true), "custom-model-name",
     ""},
    {cli::field<&CreateModelCustomizationJobRequest::role_arn>("roleArn", true), "role-arn", ""},
    {cli::field<&CreateModelCustomizationJobRequest::client_request_token>("clientRequestToken"),
     "client-request-token", ""},
    {cli::field<&CreateModelCustomizationJobRequest::base_model_identifier>("baseModelIdentifier", true),
     "base-model-identifier", ""},
    {cli::field<&CreateModelCustomizationJobRequest::customization_type>("customizationType"), "customization-type",
     ""},
    {cli::field<&CreateModelCustomizationJobRequest::custom_model_kms_key_id>("customModelKmsKeyId"),
     "custom-model-kms-key-id", ""},
    {cli::field<&CreateModelCustomizationJobRequest::job_tags>("jobTags"), "job-tags", ""},
    {cli::field<&CreateModelCustomizationJobRequest::custom_model_tags>("customModelTags"), "custom-model-tags", ""},
    {cli::field<&CreateModelCustomizationJobRequest::training_data_config>("trainingDataConfig", true),
     "training-data-config", ""},
    {cli::field<&CreateModelCustomizationJobRequest::validation_data_config>("validationDataConfig"),
     "validation-data-config", ""},
    {cli::field<&CreateModelCustomizationJobRequest::output_data_config>("outputDataConfig", true),
     "output-data-config", ""},
    {cli::field<&CreateModelCustomizationJobRequest::hyper_parameters>("hyperParameters"), "hyper-parameters", ""},
    {cli::field<&CreateModelCustomizationJobRequest::vpc_config>("vpcConfig"), "vpc-config", ""},
    {cli::field<&CreateModelCustomizationJobRequest::customization_config>("customizationConfig"),
     "customization-config", ""},
};

}  // namespace

extern const cli::Operation create_model_customization_job;
constexpr cli::Operation create_model_customization_job{
    .name = "CreateModelCustomizationJob",
    .command = "create-model-customization-job",
    .help = "Creates a model customization job.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelCustomizationJob.html",
    .parameters = create_model_customization_job_parameters,
    .make_request = cli::make_request<&Client::create_model_customization_job>,
    .call = cli::call_method<&Client::create_model_customization_job>,
};

}  // namespace outcrop::bedrock::commands
