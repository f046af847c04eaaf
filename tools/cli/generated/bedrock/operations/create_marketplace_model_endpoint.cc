// Client::create_marketplace_model_endpoint as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_marketplace_model_endpoint.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_marketplace_model_endpoint_parameters[] = {
    {cli::field<&CreateMarketplaceModelEndpointRequest::model_source_identifier>("modelSourceIdentifier", true),
     "model-source-identifier", ""},
    {cli::field<&CreateMarketplaceModelEndpointRequest::endpoint_config>("endpointConfig", true), "endpoint-config",
     ""},
    {cli::field<&CreateMarketplaceModelEndpointRequest::accept_eula>("acceptEula"), "accept-eula", ""},
    {cli::field<&CreateMarketplaceModelEndpointRequest::endpoint_name>("endpointName", true), "endpoint-name", ""},
    {cli::field<&CreateMarketplaceModelEndpointRequest::client_request_token>("clientRequestToken"),
     "client-request-token", ""},
    {cli::field<&CreateMarketplaceModelEndpointRequest::tags>("tags"), "tags", ""},
};

}  // namespace

extern const cli::Operation create_marketplace_model_endpoint;
constexpr cli::Operation create_marketplace_model_endpoint{
    .name = "CreateMarketplaceModelEndpoint",
    .command = "create-marketplace-model-endpoint",
    .help = "Creates a marketplace model endpoint.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateMarketplaceModelEndpoint.html",
    .parameters = create_marketplace_model_endpoint_parameters,
    .make_request = cli::make_request<&Client::create_marketplace_model_endpoint>,
    .call = cli::call_method<&Client::create_marketplace_model_endpoint>,
};

}  // namespace outcrop::bedrock::commands
