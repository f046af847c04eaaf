// Client::delete_registry as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_registry.h>
#include <outcrop/bedrock_agentcore_control/operations/get_registry.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_registry_parameters[] = {
    {cli::field<&DeleteRegistryRequest::registry_id>("registryId", true), "registry-id", "The registry's id or ARN."},
};
std::string delete_registry_state(const GetRegistryView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_registry_wait_inputs[] = {
    {cli::field<&GetRegistryRequest::registry_id>("registryId", true), "", "",
     cli::sent_text<&DeleteRegistryRequest::registry_id>},
};
constexpr cli::Wait delete_registry_wait{
    .name = "RegistryDeleted",
    .reader = "GetRegistry",
    .command = "get-registry",
    .inputs = delete_registry_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_registry>,
    .call = cli::call_and_wait<&Client::delete_registry, &Client::wait_until_registry_deleted, delete_registry_state>,
    .start = cli::start_and_wait<&Client::delete_registry, &Client::wait_until_registry_deleted,
                                 &AsyncClient::delete_registry, &AsyncClient::wait_until_registry_deleted,
                                 delete_registry_state>,
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
    .wait = &delete_registry_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
