// Client::update_custom_model_deployment as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/update_custom_model_deployment.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter update_custom_model_deployment_parameters[] = {
    {cli::field<&UpdateCustomModelDeploymentRequest::model_arn>("modelArn", true), "model-arn",
     "The ARN of the custom model to serve from now on."},
    {cli::field<&UpdateCustomModelDeploymentRequest::custom_model_deployment_identifier>(
         "customModelDeploymentIdentifier", true),
     "custom-model-deployment-identifier", "The ARN or name of the deployment to change."},
};

}  // namespace

extern const cli::Operation update_custom_model_deployment_command;
constexpr cli::Operation update_custom_model_deployment_command{
    .name = "UpdateCustomModelDeployment",
    .command = "update-custom-model-deployment",
    .help = "Puts another custom model behind a deployment, whose ARN stays.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateCustomModelDeployment.html",
    .parameters = update_custom_model_deployment_parameters,
    .make_request = cli::make_request<&Client::update_custom_model_deployment>,
    .call = cli::call_method<&Client::update_custom_model_deployment>,
    .start = cli::start_calls<&Client::update_custom_model_deployment, &AsyncClient::update_custom_model_deployment>,
    .sample = "{\"customModelDeploymentArn\": \"customModelDeploymentArn\"}",
};

}  // namespace outcrop::bedrock::commands
