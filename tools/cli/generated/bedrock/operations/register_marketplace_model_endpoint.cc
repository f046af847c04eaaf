// Client::register_marketplace_model_endpoint as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/register_marketplace_model_endpoint.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter register_marketplace_model_endpoint_parameters[] = {
    {cli::field<&RegisterMarketplaceModelEndpointRequest::endpoint_identifier>("endpointIdentifier", true),
     "endpoint-identifier", "The ARN of the endpoint in Amazon SageMaker."},
    {cli::field<&RegisterMarketplaceModelEndpointRequest::model_source_identifier>("modelSourceIdentifier", true),
     "model-source-identifier", "The ARN of the model in Amazon Bedrock Marketplace that the endpoint serves."},
};
constexpr std::string_view register_marketplace_model_endpoint_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation register_marketplace_model_endpoint_command;
constexpr cli::Operation register_marketplace_model_endpoint_command{
    .name = "RegisterMarketplaceModelEndpoint",
    .command = "register-marketplace-model-endpoint",
    .help = "Makes an endpoint that exists in Amazon SageMaker callable through Amazon Bedrock.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RegisterMarketplaceModelEndpoint.html",
    .parameters = register_marketplace_model_endpoint_parameters,
    .make_request = cli::make_request<&Client::register_marketplace_model_endpoint>,
    .call = cli::call_method<&Client::register_marketplace_model_endpoint>,
    .start = cli::start_calls<&Client::register_marketplace_model_endpoint,
                              &AsyncClient::register_marketplace_model_endpoint>,
    .sample =
        "{\"marketplaceModelEndpoint\": {\"endpointArn\": \"endpointArn\", \"modelSourceIdentifier\": "
        "\"modelSourceIdentifier\", \"status\": \"status\", \"statusMessage\": \"statusMessage\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"endpointConfig\": {\"sageMaker\": "
        "{\"initialInstanceCount\": 0, \"instanceType\": \"instanceType\", \"executionRole\": \"executionRole\", "
        "\"kmsEncryptionKey\": \"kmsEncryptionKey\", \"vpc\": {\"subnetIds\": [\"subnetIds\"], \"securityGroupIds\": "
        "[\"securityGroupIds\"]}}}, \"endpointStatus\": \"endpointStatus\", \"endpointStatusMessage\": "
        "\"endpointStatusMessage\"}}",
    .times = register_marketplace_model_endpoint_times,
};

}  // namespace outcrop::bedrock::commands
