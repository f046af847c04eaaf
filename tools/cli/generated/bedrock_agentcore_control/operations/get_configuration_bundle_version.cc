// Client::get_configuration_bundle_version as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_configuration_bundle_version.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_configuration_bundle_version_parameters[] = {
    {cli::field<&GetConfigurationBundleVersionRequest::bundle_id>("bundleId", true), "bundle-id",
     "The id that CreateConfigurationBundle gave the bundle."},
    {cli::field<&GetConfigurationBundleVersionRequest::version_id>("versionId", true), "version-id",
     "The id of the version."},
};
constexpr std::string_view get_configuration_bundle_version_times[] = {
    "createdAt",
    "versionCreatedAt",
};

}  // namespace

extern const cli::Operation get_configuration_bundle_version_command;
constexpr cli::Operation get_configuration_bundle_version_command{
    .name = "GetConfigurationBundleVersion",
    .command = "get-configuration-bundle-version",
    .help = "Tells one version of a configuration bundle.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_GetConfigurationBundleVersion.html",
    .parameters = get_configuration_bundle_version_parameters,
    .make_request = cli::make_request<&Client::get_configuration_bundle_version>,
    .call = cli::call_method<&Client::get_configuration_bundle_version>,
    .start =
        cli::start_calls<&Client::get_configuration_bundle_version, &AsyncClient::get_configuration_bundle_version>,
    .sample =
        "{\"bundleArn\": \"bundleArn\", \"bundleId\": \"bundleId\", \"bundleName\": \"bundleName\", \"description\": "
        "\"description\", \"versionId\": \"versionId\", \"components\": {\"KeyName\": {\"configuration\": {}}}, "
        "\"lineageMetadata\": {\"parentVersionIds\": [\"parentVersionIds\"], \"branchName\": \"branchName\", "
        "\"createdBy\": {\"name\": \"name\", \"arn\": \"arn\"}, \"commitMessage\": \"commitMessage\"}, \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"versionCreatedAt\": \"1970-01-01T00:00:00Z\", \"kmsKeyArn\": \"kmsKeyArn\"}",
    .times = get_configuration_bundle_version_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
