// Client::delete_registry as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_registry.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_registry_parameters[] = {
    {cli::field<&DeleteRegistryRequest::registry_id>("registryId", true), "registry-id", "The registry's id or ARN."},
};

}  // namespace

extern const cli::Operation delete_registry_command;
constexpr cli::Operation delete_registry_command{
    .name = "DeleteRegistry",
    .command = "delete-registry",
    .help = "Deletes a registry. Delete its records first. The call returns before it is done.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteRegistry.html",
    .parameters = delete_registry_parameters,
    .make_request = cli::make_request<&Client::delete_registry>,
    .call = cli::call_method<&Client::delete_registry>,
    .start = cli::start_calls<&Client::delete_registry, &AsyncClient::delete_registry>,
    .sample = "{\"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
