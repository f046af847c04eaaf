// Client::delete_custom_model_deployment as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/delete_custom_model_deployment.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter delete_custom_model_deployment_parameters[] = {
    {cli::field<&DeleteCustomModelDeploymentRequest::custom_model_deployment_identifier>(
         "customModelDeploymentIdentifier", true),
     "custom-model-deployment-identifier", "The ARN or name of the deployment to end."},
};

}  // namespace

extern const cli::Operation delete_custom_model_deployment_command;
constexpr cli::Operation delete_custom_model_deployment_command{
    .name = "DeleteCustomModelDeployment",
    .command = "delete-custom-model-deployment",
    .help = "Ends a deployment. Its ARN can then no longer be called.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteCustomModelDeployment.html",
    .parameters = delete_custom_model_deployment_parameters,
    .make_request = cli::make_request<&Client::delete_custom_model_deployment>,
    .call = cli::call_method<&Client::delete_custom_model_deployment>,
    .start = cli::start_calls<&Client::delete_custom_model_deployment, &AsyncClient::delete_custom_model_deployment>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
