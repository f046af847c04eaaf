// Client::get_configuration_bundle as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_configuration_bundle.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_configuration_bundle_parameters[] = {
    {cli::field<&GetConfigurationBundleRequest::bundle_id>("bundleId", true), "bundle-id",
     "The id that CreateConfigurationBundle gave the bundle."},
    {cli::field<&GetConfigurationBundleRequest::branch_name>("branchName"), "branch-name",
     "The branch whose newest version is asked for. Absent: mainline."},
};
constexpr std::string_view get_configuration_bundle_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_configuration_bundle_command;
constexpr cli::Operation get_configuration_bundle_command{
    .name = "GetConfigurationBundle",
    .command = "get-configuration-bundle",
    .help =
        "Tells the newest version of a configuration bundle on a branch. GetConfigurationBundleVersion tells an older "
        "one.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetConfigurationBundle.html",
    .parameters = get_configuration_bundle_parameters,
    .make_request = cli::make_request<&Client::get_configuration_bundle>,
    .call = cli::call_method<&Client::get_configuration_bundle>,
    .start = cli::start_calls<&Client::get_configuration_bundle, &AsyncClient::get_configuration_bundle>,
    .sample =
        "{\"bundleArn\": \"bundleArn\", \"bundleId\": \"bundleId\", \"bundleName\": \"bundleName\", \"description\": "
        "\"description\", \"versionId\": \"versionId\", \"components\": {\"KeyName\": {\"configuration\": {}}}, "
        "\"lineageMetadata\": {\"parentVersionIds\": [\"parentVersionIds\"], \"branchName\": \"branchName\", "
        "\"createdBy\": {\"name\": \"name\", \"arn\": \"arn\"}, \"commitMessage\": \"commitMessage\"}, \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"kmsKeyArn\": \"kmsKeyArn\"}",
    .times = get_configuration_bundle_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
