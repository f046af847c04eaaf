// Client::create_custom_model_deployment as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_custom_model_deployment.h>
#include <outcrop/bedrock/operations/get_custom_model_deployment.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_custom_model_deployment_parameters[] = {
    {cli::field<&CreateCustomModelDeploymentRequest::model_deployment_name>("modelDeploymentName", true),
     "model-deployment-name", "A name for the deployment, unique in the account and region."},
    {cli::field<&CreateCustomModelDeploymentRequest::model_arn>("modelArn", true), "model-arn",
     "The ARN of the custom model, which has to be Active."},
    {cli::field<&CreateCustomModelDeploymentRequest::description>("description"), "description",
     "A note on what the deployment is for; it has no effect."},
    {cli::field<&CreateCustomModelDeploymentRequest::tags>("tags"), "tags",
     "Tags for the deployment, such as for cost reports and access control."},
    {cli::field<&CreateCustomModelDeploymentRequest::client_request_token>("clientRequestToken"),
     "client-request-token",
     "Makes the call safe to repeat: of two calls with the same token only one creates a deployment."},
};
std::string create_custom_model_deployment_state(const GetCustomModelDeploymentView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_custom_model_deployment_wait_inputs[] = {
    {cli::field<&GetCustomModelDeploymentRequest::custom_model_deployment_identifier>("customModelDeploymentIdentifier",
                                                                                      true),
     "", "customModelDeploymentArn"},
};
constexpr cli::Wait create_custom_model_deployment_wait{
    .name = "CustomModelDeploymentActive",
    .reader = "GetCustomModelDeployment",
    .command = "get-custom-model-deployment",
    .inputs = create_custom_model_deployment_wait_inputs,
    .min_delay = std::chrono::seconds(15),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(7200),
    .make_request = cli::make_request<&Client::get_custom_model_deployment>,
    .call =
        cli::call_and_wait<&Client::create_custom_model_deployment, &Client::wait_until_custom_model_deployment_active,
                           create_custom_model_deployment_state>,
    .start =
        cli::start_and_wait<&Client::create_custom_model_deployment, &Client::wait_until_custom_model_deployment_active,
                            &AsyncClient::create_custom_model_deployment,
                            &AsyncClient::wait_until_custom_model_deployment_active,
                            create_custom_model_deployment_state>,
};

}  // namespace

extern const cli::Operation create_custom_model_deployment_command;
constexpr cli::Operation create_custom_model_deployment_command{
    .name = "CreateCustomModelDeployment",
    .command = "create-custom-model-deployment",
    .help = "Deploys a custom model for use on demand. The deployment's ARN stands as `modelId` in calls of the model.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateCustomModelDeployment.html",
    .parameters = create_custom_model_deployment_parameters,
    .make_request = cli::make_request<&Client::create_custom_model_deployment>,
    .call = cli::call_method<&Client::create_custom_model_deployment>,
    .start = cli::start_calls<&Client::create_custom_model_deployment, &AsyncClient::create_custom_model_deployment>,
    .sample = "{\"customModelDeploymentArn\": \"customModelDeploymentArn\"}",
    .wait = &create_custom_model_deployment_wait,
};

}  // namespace outcrop::bedrock::commands
