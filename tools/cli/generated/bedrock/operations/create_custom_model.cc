// Client::create_custom_model as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_custom_model.h>
#include <outcrop/bedrock/operations/get_custom_model.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_custom_model_parameters[] = {
    {cli::field<&CreateCustomModelRequest::model_name>("modelName", true), "model-name",
     "A name for the model that no other custom model of the account has in this region."},
    {cli::field<&CreateCustomModelRequest::model_source_config>("modelSourceConfig"), "model-source-config",
     "The model's files, in the bucket that AWS manages for them."},
    {cli::field<&CreateCustomModelRequest::custom_model_data_source>("customModelDataSource"),
     "custom-model-data-source", "The model as a package of Amazon SageMaker, in place of `modelSourceConfig`."},
    {cli::field<&CreateCustomModelRequest::model_kms_key_arn>("modelKmsKeyArn"), "model-kms-key-arn",
     "The ARN of the KMS key that encrypts the model. Absent: a key of AWS."},
    {cli::field<&CreateCustomModelRequest::role_arn>("roleArn"), "role-arn",
     "The IAM role that the service works under. It has to be allowed to read the files and to use the KMS key."},
    {cli::field<&CreateCustomModelRequest::model_tags>("modelTags"), "model-tags",
     "Tags for the model, such as for cost reports and access control."},
    {cli::field<&CreateCustomModelRequest::client_request_token>("clientRequestToken"), "client-request-token",
     "Makes the call safe to repeat: of two calls with the same token only one creates a model."},
};
std::string create_custom_model_state(const GetCustomModelView& output) {
  cli::StateTexts values;
  if (output.model_status) values.add(std::string_view(output.model_status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_custom_model_wait_inputs[] = {
    {cli::field<&GetCustomModelRequest::model_identifier>("modelIdentifier", true), "", "modelArn"},
};
constexpr cli::Wait create_custom_model_wait{
    .name = "CustomModelActive",
    .reader = "GetCustomModel",
    .command = "get-custom-model",
    .inputs = create_custom_model_wait_inputs,
    .min_delay = std::chrono::seconds(15),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(43200),
    .make_request = cli::make_request<&Client::get_custom_model>,
    .call = cli::call_and_wait<&Client::create_custom_model, &Client::wait_until_custom_model_active,
                               create_custom_model_state>,
    .start = cli::start_and_wait<&Client::create_custom_model, &Client::wait_until_custom_model_active,
                                 &AsyncClient::create_custom_model, &AsyncClient::wait_until_custom_model_active,
                                 create_custom_model_state>,
};

}  // namespace

extern const cli::Operation create_custom_model_command;
constexpr cli::Operation create_custom_model_command{
    .name = "CreateCustomModel",
    .command = "create-custom-model",
    .help =
        "Brings a model that was trained in Amazon SageMaker into Amazon Bedrock as a custom model. GetCustomModel "
        "tells when it is Active.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateCustomModel.html",
    .parameters = create_custom_model_parameters,
    .make_request = cli::make_request<&Client::create_custom_model>,
    .call = cli::call_method<&Client::create_custom_model>,
    .start = cli::start_calls<&Client::create_custom_model, &AsyncClient::create_custom_model>,
    .sample = "{\"modelArn\": \"modelArn\"}",
    .wait = &create_custom_model_wait,
};

}  // namespace outcrop::bedrock::commands
