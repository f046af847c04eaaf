// Client::create_registry as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_registry.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_registry_parameters[] = {
    {cli::field<&CreateRegistryRequest::name>("name", true), "name", ""},
    {cli::field<&CreateRegistryRequest::description>("description"), "description", ""},
    {cli::field<&CreateRegistryRequest::authorizer_type>("authorizerType"), "authorizer-type", ""},
    {cli::field<&CreateRegistryRequest::authorizer_configuration>("authorizerConfiguration"),
     "authorizer-configuration", ""},
    {cli::field<&CreateRegistryRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateRegistryRequest::approval_configuration>("approvalConfiguration"), "approval-configuration", ""},
};

}  // namespace

extern const cli::Operation create_registry_command;
constexpr cli::Operation create_registry_command{
    .name = "CreateRegistry",
    .command = "create-registry",
    .help = "",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateRegistry.html",
    .parameters = create_registry_parameters,
    .make_request = cli::make_request<&Client::create_registry>,
    .call = cli::call_method<&Client::create_registry>,
    .start = cli::start_calls<&Client::create_registry, &AsyncClient::create_registry>,
    .sample = "{\"registryArn\": \"registryArn\"}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
