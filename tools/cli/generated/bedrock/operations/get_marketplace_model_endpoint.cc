// Client::get_marketplace_model_endpoint as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_marketplace_model_endpoint.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_marketplace_model_endpoint_parameters[] = {
    {cli::field<&GetMarketplaceModelEndpointRequest::endpoint_arn>("endpointArn", true), "endpoint-arn",
     "The ARN of the endpoint to describe."},
};
constexpr std::string_view get_marketplace_model_endpoint_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_marketplace_model_endpoint_command;
constexpr cli::Operation get_marketplace_model_endpoint_command{
    .name = "GetMarketplaceModelEndpoint",
    .command = "get-marketplace-model-endpoint",
    .help = "Describes one endpoint of a marketplace model.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetMarketplaceModelEndpoint.html",
    .parameters = get_marketplace_model_endpoint_parameters,
    .make_request = cli::make_request<&Client::get_marketplace_model_endpoint>,
    .call = cli::call_method<&Client::get_marketplace_model_endpoint>,
    .start = cli::start_calls<&Client::get_marketplace_model_endpoint, &AsyncClient::get_marketplace_model_endpoint>,
    .sample =
        "{\"marketplaceModelEndpoint\": {\"endpointArn\": \"endpointArn\", \"modelSourceIdentifier\": "
        "\"modelSourceIdentifier\", \"status\": \"status\", \"statusMessage\": \"statusMessage\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"endpointConfig\": {\"sageMaker\": "
        "{\"initialInstanceCount\": 0, \"instanceType\": \"instanceType\", \"executionRole\": \"executionRole\", "
        "\"kmsEncryptionKey\": \"kmsEncryptionKey\", \"vpc\": {\"subnetIds\": [\"subnetIds\"], \"securityGroupIds\": "
        "[\"securityGroupIds\"]}}}, \"endpointStatus\": \"endpointStatus\", \"endpointStatusMessage\": "
        "\"endpointStatusMessage\"}}",
    .times = get_marketplace_model_endpoint_times,
};

}  // namespace outcrop::bedrock::commands
