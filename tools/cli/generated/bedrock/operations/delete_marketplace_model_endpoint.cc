// Client::delete_marketplace_model_endpoint as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/delete_marketplace_model_endpoint.h>
#include <outcrop/bedrock/operations/get_marketplace_model_endpoint.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter delete_marketplace_model_endpoint_parameters[] = {
    {cli::field<&DeleteMarketplaceModelEndpointRequest::endpoint_arn>("endpointArn", true), "endpoint-arn",
     "The ARN of the endpoint to delete."},
};
std::string delete_marketplace_model_endpoint_state(const GetMarketplaceModelEndpointView& output) {
  cli::StateTexts values;
  if (output.marketplace_model_endpoint)
    values.add(std::string_view(output.marketplace_model_endpoint->endpoint_status));
  return values.joined();
}
constexpr cli::WaitInput delete_marketplace_model_endpoint_wait_inputs[] = {
    {cli::field<&GetMarketplaceModelEndpointRequest::endpoint_arn>("endpointArn", true), "", "",
     cli::sent_text<&DeleteMarketplaceModelEndpointRequest::endpoint_arn>},
};
constexpr cli::Wait delete_marketplace_model_endpoint_wait{
    .name = "MarketplaceModelEndpointDeleted",
    .reader = "GetMarketplaceModelEndpoint",
    .command = "get-marketplace-model-endpoint",
    .inputs = delete_marketplace_model_endpoint_wait_inputs,
    .min_delay = std::chrono::seconds(30),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(7200),
    .make_request = cli::make_request<&Client::get_marketplace_model_endpoint>,
    .call = cli::call_and_wait<&Client::delete_marketplace_model_endpoint,
                               &Client::wait_until_marketplace_model_endpoint_deleted,
                               delete_marketplace_model_endpoint_state>,
    .start = cli::start_and_wait<
        &Client::delete_marketplace_model_endpoint, &Client::wait_until_marketplace_model_endpoint_deleted,
        &AsyncClient::delete_marketplace_model_endpoint, &AsyncClient::wait_until_marketplace_model_endpoint_deleted,
        delete_marketplace_model_endpoint_state>,
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
    .wait = &delete_marketplace_model_endpoint_wait,
};

}  // namespace outcrop::bedrock::commands
