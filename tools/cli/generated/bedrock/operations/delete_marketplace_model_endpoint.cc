// Client::delete_marketplace_model_endpoint as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/delete_marketplace_model_endpoint.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter delete_marketplace_model_endpoint_parameters[] = {
    {cli::field<&DeleteMarketplaceModelEndpointRequest::endpoint_arn>("endpointArn", true), "endpoint-arn",
     "The ARN of the endpoint to delete."},
};

}  // namespace

extern const cli::Operation delete_marketplace_model_endpoint_command;
constexpr cli::Operation delete_marketplace_model_endpoint_command{
    .name = "DeleteMarketplaceModelEndpoint",
    .command = "delete-marketplace-model-endpoint",
    .help = "Deletes an endpoint of a marketplace model, which ends its cost.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteMarketplaceModelEndpoint.html",
    .parameters = delete_marketplace_model_endpoint_parameters,
    .make_request = cli::make_request<&Client::delete_marketplace_model_endpoint>,
    .call = cli::call_method<&Client::delete_marketplace_model_endpoint>,
    .start =
        cli::start_calls<&Client::delete_marketplace_model_endpoint, &AsyncClient::delete_marketplace_model_endpoint>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
