// Client::deregister_marketplace_model_endpoint as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/deregister_marketplace_model_endpoint.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter deregister_marketplace_model_endpoint_parameters[] = {
    {cli::field<&DeregisterMarketplaceModelEndpointRequest::endpoint_arn>("endpointArn", true), "endpoint-arn",
     "The ARN of the endpoint to deregister."},
};

}  // namespace

extern const cli::Operation deregister_marketplace_model_endpoint_command;
constexpr cli::Operation deregister_marketplace_model_endpoint_command{
    .name = "DeregisterMarketplaceModelEndpoint",
    .command = "deregister-marketplace-model-endpoint",
    .help =
        "Ends the use of an endpoint through Amazon Bedrock. The endpoint in Amazon SageMaker stays, and is still "
        "billed.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeregisterMarketplaceModelEndpoint.html",
    .parameters = deregister_marketplace_model_endpoint_parameters,
    .make_request = cli::make_request<&Client::deregister_marketplace_model_endpoint>,
    .call = cli::call_method<&Client::deregister_marketplace_model_endpoint>,
    .start = cli::start_calls<&Client::deregister_marketplace_model_endpoint,
                              &AsyncClient::deregister_marketplace_model_endpoint>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
