// Client::create_registry as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_registry.h>
#include <outcrop/bedrock_agentcore_control/operations/get_registry.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_registry_parameters[] = {
    {cli::field<&CreateRegistryRequest::name>("name", true), "name",
     "The registry's name, which is its own within the account."},
    {cli::field<&CreateRegistryRequest::description>("description"), "description", "What the registry is for."},
    {cli::field<&CreateRegistryRequest::authorizer_type>("authorizerType"), "authorizer-type",
     "How those who search the registry are checked. Those who manage it always sign with AWS credentials."},
    {cli::field<&CreateRegistryRequest::authorizer_configuration>("authorizerConfiguration"),
     "authorizer-configuration", "Which JWTs let those who search in; needed where `authorizerType` is `CUSTOM_JWT`."},
    {cli::field<&CreateRegistryRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateRegistryRequest::approval_configuration>("approvalConfiguration"), "approval-configuration",
     "Whether records wait for someone's approval. Absent: they do."},
};
std::string create_registry_state(const GetRegistryView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_registry_wait_inputs[] = {
    {cli::field<&GetRegistryRequest::registry_id>("registryId", true), "", "registryArn"},
};
constexpr cli::Wait create_registry_wait{
    .name = "RegistryReady",
    .reader = "GetRegistry",
    .command = "get-registry",
    .inputs = create_registry_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_registry>,
    .call = cli::call_and_wait<&Client::create_registry, &Client::wait_until_registry_ready, create_registry_state>,
    .start =
        cli::start_and_wait<&Client::create_registry, &Client::wait_until_registry_ready, &AsyncClient::create_registry,
                            &AsyncClient::wait_until_registry_ready, create_registry_state>,
};

}  // namespace

extern const cli::Operation create_registry_command;
constexpr cli::Operation create_registry_command{
    .name = "CreateRegistry",
    .command = "create-registry",
    .help = "Creates a registry: a catalog of MCP servers, agents, skills and other things that agents can use.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateRegistry.html",
    .parameters = create_registry_parameters,
    .make_request = cli::make_request<&Client::create_registry>,
    .call = cli::call_method<&Client::create_registry>,
    .start = cli::start_calls<&Client::create_registry, &AsyncClient::create_registry>,
    .sample = "{\"registryArn\": \"registryArn\"}",
    .wait = &create_registry_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
