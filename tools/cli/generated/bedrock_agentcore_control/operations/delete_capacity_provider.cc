// Client::delete_capacity_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_capacity_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_capacity_provider_parameters[] = {
    {cli::field<&DeleteCapacityProviderRequest::capacity_provider_id>("capacityProviderId", true),
     "capacity-provider-id", "The id that CreateCapacityProvider gave the provider."},
    {cli::field<&DeleteCapacityProviderRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};

}  // namespace

extern const cli::Operation delete_capacity_provider_command;
constexpr cli::Operation delete_capacity_provider_command{
    .name = "DeleteCapacityProvider",
    .command = "delete-capacity-provider",
    .help = "Deletes a capacity provider. No version of an agent runtime may refer to it any more, or the call fails.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteCapacityProvider.html",
    .parameters = delete_capacity_provider_parameters,
    .make_request = cli::make_request<&Client::delete_capacity_provider>,
    .call = cli::call_method<&Client::delete_capacity_provider>,
    .start = cli::start_calls<&Client::delete_capacity_provider, &AsyncClient::delete_capacity_provider>,
    .sample = "{\"capacityProviderId\": \"capacityProviderId\", \"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
