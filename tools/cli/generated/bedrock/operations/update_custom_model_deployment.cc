// Client::update_custom_model_deployment as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_custom_model_deployment.h>
#include <outcrop/bedrock/operations/update_custom_model_deployment.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter update_custom_model_deployment_parameters[] = {
    {cli::field<&UpdateCustomModelDeploymentRequest::model_arn>("modelArn", true), "model-arn",
     "The ARN of the custom model to serve from now on."},
    {cli::field<&UpdateCustomModelDeploymentRequest::custom_model_deployment_identifier>(
         "customModelDeploymentIdentifier", true),
     "custom-model-deployment-identifier", "The ARN or name of the deployment to change."},
};
std::string update_custom_model_deployment_state(const GetCustomModelDeploymentView& output) {
  cli::StateTexts values;
  if (output.update_details) values.add(std::string_view(output.update_details->update_status.text()));
  return values.joined();
}
constexpr cli::WaitInput update_custom_model_deployment_wait_inputs[] = {
    {cli::field<&GetCustomModelDeploymentRequest::custom_model_deployment_identifier>("customModelDeploymentIdentifier",
                                                                                      true),
     "", "", cli::sent_text<&UpdateCustomModelDeploymentRequest::custom_model_deployment_identifier>},
};
constexpr cli::Wait update_custom_model_deployment_wait{
    .name = "CustomModelDeploymentUpdated",
    .reader = "GetCustomModelDeployment",
    .command = "get-custom-model-deployment",
    .inputs = update_custom_model_deployment_wait_inputs,
    .min_delay = std::chrono::seconds(15),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(7200),
    .make_request = cli::make_request<&Client::get_custom_model_deployment>,
    .call =
        cli::call_and_wait<&Client::update_custom_model_deployment, &Client::wait_until_custom_model_deployment_updated,
                           update_custom_model_deployment_state>,
    .start = cli::start_and_wait<
        &Client::update_custom_model_deployment, &Client::wait_until_custom_model_deployment_updated,
        &AsyncClient::update_custom_model_deployment, &AsyncClient::wait_until_custom_model_deployment_updated,
        update_custom_model_deployment_state>,
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
    .wait = &update_custom_model_deployment_wait,
};

}  // namespace outcrop::bedrock::commands
