// Client::delete_configuration_bundle as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_configuration_bundle.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_configuration_bundle_parameters[] = {
    {cli::field<&DeleteConfigurationBundleRequest::bundle_id>("bundleId", true), "bundle-id",
     "The id that CreateConfigurationBundle gave the bundle."},
};

}  // namespace

extern const cli::Operation delete_configuration_bundle_command;
constexpr cli::Operation delete_configuration_bundle_command{
    .name = "DeleteConfigurationBundle",
    .command = "delete-configuration-bundle",
    .help = "Deletes a configuration bundle with all its versions.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteConfigurationBundle.html",
    .parameters = delete_configuration_bundle_parameters,
    .make_request = cli::make_request<&Client::delete_configuration_bundle>,
    .call = cli::call_method<&Client::delete_configuration_bundle>,
    .start = cli::start_calls<&Client::delete_configuration_bundle, &AsyncClient::delete_configuration_bundle>,
    .sample = "{\"bundleId\": \"bundleId\", \"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
