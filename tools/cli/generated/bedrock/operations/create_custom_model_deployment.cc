// Client::create_custom_model_deployment as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_custom_model_deployment.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_custom_model_deployment_parameters[] = {
    {cli::field<&CreateCustomModelDeploymentRequest::model_deployment_name>("modelDeploymentName", true),
     "model-deployment-name", ""},
    {cli::field<&CreateCustomModelDeploymentRequest::model_arn>("modelArn", true), "model-arn", ""},
    {cli::field<&CreateCustomModelDeploymentRequest::description>("description"), "description", ""},
    {cli::field<&CreateCustomModelDeploymentRequest::tags>("tags"), "tags", ""},
    {cli::field<&CreateCustomModelDeploymentRequest::client_request_token>("clientRequestToken"),
     "client-request-token", ""},
};

}  // namespace

extern const cli::Operation create_custom_model_deployment;
constexpr cli::Operation create_custom_model_deployment{
    .name = "CreateCustomModelDeployment",
    .command = "create-custom-model-deployment",
    .help = "Creates a custom model deployment.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateCustomModelDeployment.html",
    .parameters = create_custom_model_deployment_parameters,
    .make_request = cli::make_request<&Client::create_custom_model_deployment>,
    .call = cli::call_method<&Client::create_custom_model_deployment>,
};

}  // namespace outcrop::bedrock::commands
