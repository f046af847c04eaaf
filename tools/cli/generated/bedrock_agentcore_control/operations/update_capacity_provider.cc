// Client::update_capacity_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_capacity_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_capacity_provider_parameters[] = {
    {cli::field<&UpdateCapacityProviderRequest::capacity_provider_id>("capacityProviderId", true),
     "capacity-provider-id", "The id that CreateCapacityProvider gave the capacity provider."},
    {cli::field<&UpdateCapacityProviderRequest::description>("description"), "description",
     "What the capacity provider is for. Absent: that stays as it is."},
    {cli::field<&UpdateCapacityProviderRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view update_capacity_provider_times[] = {
    "createdAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation update_capacity_provider_command;
constexpr cli::Operation update_capacity_provider_command{
    .name = "UpdateCapacityProvider",
    .command = "update-capacity-provider",
    .help = "Changes the description of a capacity provider. Nothing else of one can be changed: create another one.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateCapacityProvider.html",
    .parameters = update_capacity_provider_parameters,
    .make_request = cli::make_request<&Client::update_capacity_provider>,
    .call = cli::call_method<&Client::update_capacity_provider>,
    .start = cli::start_calls<&Client::update_capacity_provider, &AsyncClient::update_capacity_provider>,
    .sample =
        "{\"capacityProviderId\": \"capacityProviderId\", \"capacityProviderArn\": \"capacityProviderArn\", \"name\": "
        "\"name\", \"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = update_capacity_provider_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
