// Client::create_custom_model as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_custom_model.h>

#include "bedrock/fields.h"
#include "command/operation.h"

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
};

}  // namespace outcrop::bedrock::commands
