// Client::delete_capacity_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_capacity_provider.h>
#include <outcrop/bedrock_agentcore_control/operations/get_capacity_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_capacity_provider_parameters[] = {
    {cli::field<&DeleteCapacityProviderRequest::capacity_provider_id>("capacityProviderId", true),
     "capacity-provider-id", "The id that CreateCapacityProvider gave the provider."},
    {cli::field<&DeleteCapacityProviderRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
std::string delete_capacity_provider_state(const GetCapacityProviderView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_capacity_provider_wait_inputs[] = {
    {cli::field<&GetCapacityProviderRequest::capacity_provider_id>("capacityProviderId", true), "",
     "capacityProviderId", cli::sent_text<&DeleteCapacityProviderRequest::capacity_provider_id>},
};
constexpr cli::Wait delete_capacity_provider_wait{
    .name = "CapacityProviderDeleted",
    .reader = "GetCapacityProvider",
    .command = "get-capacity-provider",
    .inputs = delete_capacity_provider_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_capacity_provider>,
    .call = cli::call_and_wait<&Client::delete_capacity_provider, &Client::wait_until_capacity_provider_deleted,
                               delete_capacity_provider_state>,
    .start = cli::start_and_wait<&Client::delete_capacity_provider, &Client::wait_until_capacity_provider_deleted,
                                 &AsyncClient::delete_capacity_provider,
                                 &AsyncClient::wait_until_capacity_provider_deleted, delete_capacity_provider_state>,
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
    .wait = &delete_capacity_provider_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
