// Client::get_custom_model_deployment as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_custom_model_deployment.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_custom_model_deployment_parameters[] = {
    {cli::field<&GetCustomModelDeploymentRequest::custom_model_deployment_identifier>("customModelDeploymentIdentifier",
                                                                                      true),
     "custom-model-deployment-identifier", "The ARN or name of the deployment to describe."},
};
constexpr std::string_view get_custom_model_deployment_times[] = {
    "createdAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation get_custom_model_deployment_command;
constexpr cli::Operation get_custom_model_deployment_command{
    .name = "GetCustomModelDeployment",
    .command = "get-custom-model-deployment",
    .help = "Tells everything about one deployment of a custom model.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetCustomModelDeployment.html",
    .parameters = get_custom_model_deployment_parameters,
    .make_request = cli::make_request<&Client::get_custom_model_deployment>,
    .call = cli::call_method<&Client::get_custom_model_deployment>,
    .start = cli::start_calls<&Client::get_custom_model_deployment, &AsyncClient::get_custom_model_deployment>,
    .sample =
        "{\"customModelDeploymentArn\": \"customModelDeploymentArn\", \"modelDeploymentName\": "
        "\"modelDeploymentName\", \"modelArn\": \"modelArn\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"status\": "
        "\"status\", \"description\": \"description\", \"updateDetails\": {\"modelArn\": \"modelArn\", "
        "\"updateStatus\": \"updateStatus\"}, \"failureMessage\": \"failureMessage\", \"lastUpdatedAt\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = get_custom_model_deployment_times,
};

}  // namespace outcrop::bedrock::commands
