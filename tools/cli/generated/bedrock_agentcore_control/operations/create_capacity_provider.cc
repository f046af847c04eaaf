// Client::create_capacity_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_capacity_provider.h>
#include <outcrop/bedrock_agentcore_control/operations/get_capacity_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_capacity_provider_parameters[] = {
    {cli::field<&CreateCapacityProviderRequest::name>("name", true), "name",
     "The provider's name, which is its own within the account."},
    {cli::field<&CreateCapacityProviderRequest::description>("description"), "description",
     "What the provider is for."},
    {cli::field<&CreateCapacityProviderRequest::permissions_configuration>("permissionsConfiguration", true),
     "permissions-configuration", "The role by which the service manages the instances."},
    {cli::field<&CreateCapacityProviderRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateCapacityProviderRequest::tags>("tags"), "tags", "Tags for the provider, by key."},
    {cli::field<&CreateCapacityProviderRequest::compute_configuration>("computeConfiguration", true),
     "compute-configuration", "The instances: their system, types, network and storage."},
};
std::string create_capacity_provider_state(const GetCapacityProviderView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_capacity_provider_wait_inputs[] = {
    {cli::field<&GetCapacityProviderRequest::capacity_provider_id>("capacityProviderId", true), "",
     "capacityProviderId"},
};
constexpr cli::Wait create_capacity_provider_wait{
    .name = "CapacityProviderReady",
    .reader = "GetCapacityProvider",
    .command = "get-capacity-provider",
    .inputs = create_capacity_provider_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_capacity_provider>,
    .call = cli::call_and_wait<&Client::create_capacity_provider, &Client::wait_until_capacity_provider_ready,
                               create_capacity_provider_state>,
    .start = cli::start_and_wait<&Client::create_capacity_provider, &Client::wait_until_capacity_provider_ready,
                                 &AsyncClient::create_capacity_provider,
                                 &AsyncClient::wait_until_capacity_provider_ready, create_capacity_provider_state>,
};

}  // namespace

extern const cli::Operation create_capacity_provider_command;
constexpr cli::Operation create_capacity_provider_command{
    .name = "CreateCapacityProvider",
    .command = "create-capacity-provider",
    .help =
        "Creates a capacity provider: how EC2 instances are launched in the account so that agent runtimes run on "
        "them. It can be used once its state is `READY`.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateCapacityProvider.html",
    .parameters = create_capacity_provider_parameters,
    .make_request = cli::make_request<&Client::create_capacity_provider>,
    .call = cli::call_method<&Client::create_capacity_provider>,
    .start = cli::start_calls<&Client::create_capacity_provider, &AsyncClient::create_capacity_provider>,
    .sample =
        "{\"capacityProviderId\": \"capacityProviderId\", \"capacityProviderArn\": \"capacityProviderArn\", \"name\": "
        "\"name\", \"status\": \"status\"}",
    .wait = &create_capacity_provider_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
