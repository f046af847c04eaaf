// Client::create_marketplace_model_endpoint as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_marketplace_model_endpoint.h>
#include <outcrop/bedrock/operations/get_marketplace_model_endpoint.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_marketplace_model_endpoint_parameters[] = {
    {cli::field<&CreateMarketplaceModelEndpointRequest::model_source_identifier>("modelSourceIdentifier", true),
     "model-source-identifier", "The ARN of the model in Amazon Bedrock Marketplace."},
    {cli::field<&CreateMarketplaceModelEndpointRequest::endpoint_config>("endpointConfig", true), "endpoint-config",
     "The machines that serve the model."},
    {cli::field<&CreateMarketplaceModelEndpointRequest::accept_eula>("acceptEula"), "accept-eula",
     "Whether the end-user license agreement of the model is accepted. Absent: it is not."},
    {cli::field<&CreateMarketplaceModelEndpointRequest::endpoint_name>("endpointName", true), "endpoint-name",
     "A name for the endpoint, unique in the account and region."},
    {cli::field<&CreateMarketplaceModelEndpointRequest::client_request_token>("clientRequestToken"),
     "client-request-token",
     "Makes the call safe to repeat: of two calls with the same token only one creates an endpoint."},
    {cli::field<&CreateMarketplaceModelEndpointRequest::tags>("tags"), "tags",
     "Tags for the endpoint in Amazon SageMaker."},
};
constexpr std::string_view create_marketplace_model_endpoint_times[] = {
    "createdAt",
    "updatedAt",
};
std::string create_marketplace_model_endpoint_state(const GetMarketplaceModelEndpointView& output) {
  cli::StateTexts values;
  if (output.marketplace_model_endpoint)
    values.add(std::string_view(output.marketplace_model_endpoint->endpoint_status));
  return values.joined();
}
constexpr cli::WaitInput create_marketplace_model_endpoint_wait_inputs[] = {
    {cli::field<&GetMarketplaceModelEndpointRequest::endpoint_arn>("endpointArn", true), "marketplaceModelEndpoint",
     "endpointArn"},
};
constexpr cli::Wait create_marketplace_model_endpoint_wait{
    .name = "MarketplaceModelEndpointInService",
    .reader = "GetMarketplaceModelEndpoint",
    .command = "get-marketplace-model-endpoint",
    .inputs = create_marketplace_model_endpoint_wait_inputs,
    .min_delay = std::chrono::seconds(30),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(7200),
    .make_request = cli::make_request<&Client::get_marketplace_model_endpoint>,
    .call = cli::call_and_wait<&Client::create_marketplace_model_endpoint,
                               &Client::wait_until_marketplace_model_endpoint_in_service,
                               create_marketplace_model_endpoint_state>,
    .start = cli::start_and_wait<
        &Client::create_marketplace_model_endpoint, &Client::wait_until_marketplace_model_endpoint_in_service,
        &AsyncClient::create_marketplace_model_endpoint, &AsyncClient::wait_until_marketplace_model_endpoint_in_service,
        create_marketplace_model_endpoint_state>,
};

}  // namespace

extern const cli::Operation create_marketplace_model_endpoint_command;
constexpr cli::Operation create_marketplace_model_endpoint_command{
    .name = "CreateMarketplaceModelEndpoint",
    .command = "create-marketplace-model-endpoint",
    .help =
        "Deploys a model of Amazon Bedrock Marketplace to an endpoint of Amazon SageMaker, which is billed while it "
        "exists.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateMarketplaceModelEndpoint.html",
    .parameters = create_marketplace_model_endpoint_parameters,
    .make_request = cli::make_request<&Client::create_marketplace_model_endpoint>,
    .call = cli::call_method<&Client::create_marketplace_model_endpoint>,
    .start =
        cli::start_calls<&Client::create_marketplace_model_endpoint, &AsyncClient::create_marketplace_model_endpoint>,
    .sample =
        "{\"marketplaceModelEndpoint\": {\"endpointArn\": \"endpointArn\", \"modelSourceIdentifier\": "
        "\"modelSourceIdentifier\", \"status\": \"status\", \"statusMessage\": \"statusMessage\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"endpointConfig\": {\"sageMaker\": "
        "{\"initialInstanceCount\": 0, \"instanceType\": \"instanceType\", \"executionRole\": \"executionRole\", "
        "\"kmsEncryptionKey\": \"kmsEncryptionKey\", \"vpc\": {\"subnetIds\": [\"subnetIds\"], \"securityGroupIds\": "
        "[\"securityGroupIds\"]}}}, \"endpointStatus\": \"endpointStatus\", \"endpointStatusMessage\": "
        "\"endpointStatusMessage\"}}",
    .times = create_marketplace_model_endpoint_times,
    .wait = &create_marketplace_model_endpoint_wait,
};

}  // namespace outcrop::bedrock::commands
