// Client::create_custom_model as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_custom_model.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_custom_model_parameters[] = {
    {cli::field<&CreateCustomModelRequest::model_name>("modelName", true), "model-name", ""},
    {cli::field<&CreateCustomModelRequest::model_source_config>("modelSourceConfig"), "model-source-config", ""},
    {cli::field<&CreateCustomModelRequest::custom_model_data_source>("customModelDataSource"),
     "custom-model-data-source", ""},
    {cli::field<&CreateCustomModelRequest::model_kms_key_arn>("modelKmsKeyArn"), "model-kms-key-arn", ""},
    {cli::field<&CreateCustomModelRequest::role_arn>("roleArn"), "role-arn", ""},
    {cli::field<&CreateCustomModelRequest::model_tags>("modelTags"), "model-tags", ""},
    {cli::field<&CreateCustomModelRequest::client_request_token>("clientRequestToken"), "client-request-token", ""},
};

}  // namespace

extern const cli::Operation create_custom_model;
constexpr cli::Operation create_custom_model{
    .name = "CreateCustomModel",
    .command = "create-custom-model",
    .help = "Creates a custom model.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateCustomModel.html",
    .parameters = create_custom_model_parameters,
    .make_request = cli::make_request<&Client::create_custom_model>,
    .call = cli::call_method<&Client::create_custom_model>,
};

}  // namespace outcrop::bedrock::commands
