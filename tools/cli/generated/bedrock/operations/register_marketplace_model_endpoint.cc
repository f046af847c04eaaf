// Client::register_marketplace_model_endpoint as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_marketplace_model_endpoint.h>
#include <outcrop/bedrock/operations/register_marketplace_model_endpoint.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

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
std::string register_marketplace_model_endpoint_state(const GetMarketplaceModelEndpointView& output) {
  cli::StateTexts values;
  if (output.marketplace_model_endpoint)
    if (output.marketplace_model_endpoint->status)
      values.add(std::string_view(output.marketplace_model_endpoint->status.text()));
  return values.joined();
}
constexpr cli::WaitInput register_marketplace_model_endpoint_wait_inputs[] = {
    {cli::field<&GetMarketplaceModelEndpointRequest::endpoint_arn>("endpointArn", true), "marketplaceModelEndpoint",
     "endpointArn"},
};
constexpr cli::Wait register_marketplace_model_endpoint_wait{
    .name = "MarketplaceModelEndpointRegistered",
    .reader = "GetMarketplaceModelEndpoint",
    .command = "get-marketplace-model-endpoint",
    .inputs = register_marketplace_model_endpoint_wait_inputs,
    .min_delay = std::chrono::seconds(30),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(7200),
    .make_request = cli::make_request<&Client::get_marketplace_model_endpoint>,
    .call = cli::call_and_wait<&Client::register_marketplace_model_endpoint,
                               &Client::wait_until_marketplace_model_endpoint_registered,
                               register_marketplace_model_endpoint_state>,
    .start = cli::start_and_wait<
        &Client::register_marketplace_model_endpoint, &Client::wait_until_marketplace_model_endpoint_registered,
        &AsyncClient::register_marketplace_model_endpoint,
        &AsyncClient::wait_until_marketplace_model_endpoint_registered, register_marketplace_model_endpoint_state>,
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
    .wait = &register_marketplace_model_endpoint_wait,
};

}  // namespace outcrop::bedrock::commands
