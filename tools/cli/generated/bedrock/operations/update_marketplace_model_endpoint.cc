// Client::update_marketplace_model_endpoint as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/update_marketplace_model_endpoint.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter update_marketplace_model_endpoint_parameters[] = {
    {cli::field<&UpdateMarketplaceModelEndpointRequest::endpoint_arn>("endpointArn", true), "endpoint-arn",
     "The ARN of the endpoint to change."},
    {cli::field<&UpdateMarketplaceModelEndpointRequest::endpoint_config>("endpointConfig", true), "endpoint-config",
     "The machines that serve the model from now on."},
    {cli::field<&UpdateMarketplaceModelEndpointRequest::client_request_token>("clientRequestToken"),
     "client-request-token",
     "Makes the call safe to repeat: of two calls with the same token only one changes the endpoint."},
};
constexpr std::string_view update_marketplace_model_endpoint_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_marketplace_model_endpoint_command;
constexpr cli::Operation update_marketplace_model_endpoint_command{
    .name = "UpdateMarketplaceModelEndpoint",
    .command = "update-marketplace-model-endpoint",
    .help = "Changes the machines behind an endpoint of a marketplace model.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateMarketplaceModelEndpoint.html",
    .parameters = update_marketplace_model_endpoint_parameters,
    .make_request = cli::make_request<&Client::update_marketplace_model_endpoint>,
    .call = cli::call_method<&Client::update_marketplace_model_endpoint>,
    .start =
        cli::start_calls<&Client::update_marketplace_model_endpoint, &AsyncClient::update_marketplace_model_endpoint>,
    .sample =
        "{\"marketplaceModelEndpoint\": {\"endpointArn\": \"endpointArn\", \"modelSourceIdentifier\": "
        "\"modelSourceIdentifier\", \"status\": \"status\", \"statusMessage\": \"statusMessage\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"endpointConfig\": {\"sageMaker\": "
        "{\"initialInstanceCount\": 0, \"instanceType\": \"instanceType\", \"executionRole\": \"executionRole\", "
        "\"kmsEncryptionKey\": \"kmsEncryptionKey\", \"vpc\": {\"subnetIds\": [\"subnetIds\"], \"securityGroupIds\": "
        "[\"securityGroupIds\"]}}}, \"endpointStatus\": \"endpointStatus\", \"endpointStatusMessage\": "
        "\"endpointStatusMessage\"}}",
    .times = update_marketplace_model_endpoint_times,
};

}  // namespace outcrop::bedrock::commands
