// Client::update_configuration_bundle as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_configuration_bundle.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_configuration_bundle_parameters[] = {
    {cli::field<&UpdateConfigurationBundleRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&UpdateConfigurationBundleRequest::bundle_id>("bundleId", true), "bundle-id",
     "The id that CreateConfigurationBundle gave the bundle."},
    {cli::field<&UpdateConfigurationBundleRequest::bundle_name>("bundleName"), "bundle-name",
     "The bundle's name from now on."},
    {cli::field<&UpdateConfigurationBundleRequest::description>("description"), "description",
     "What the bundle is for."},
    {cli::field<&UpdateConfigurationBundleRequest::components>("components"), "components",
     "The settings of each component, by the component's ARN."},
    {cli::field<&UpdateConfigurationBundleRequest::parent_version_ids>("parentVersionIds", true), "parent-version-ids",
     "The ids of the versions that it is made from: one, or two for a merge, the one of its own branch first. That one "
     "has to be the newest of the branch."},
    {cli::field<&UpdateConfigurationBundleRequest::branch_name>("branchName"), "branch-name",
     "The branch that the version belongs to. Absent: that of its parent, or else mainline."},
    {cli::field<&UpdateConfigurationBundleRequest::commit_message>("commitMessage"), "commit-message",
     "What is new about the version, and why."},
    {cli::field<&UpdateConfigurationBundleRequest::created_by>("createdBy"), "created-by",
     "What has made the version."},
    {cli::field<&UpdateConfigurationBundleRequest::kms_key_arn>("kmsKeyArn"), "kms-key-arn",
     "The KMS key that encrypts the settings from now on, by its ARN."},
};
constexpr std::string_view update_configuration_bundle_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_configuration_bundle_command;
constexpr cli::Operation update_configuration_bundle_command{
    .name = "UpdateConfigurationBundle",
    .command = "update-configuration-bundle",
    .help = "Makes a new version of a configuration bundle; the ones before it are kept.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateConfigurationBundle.html",
    .parameters = update_configuration_bundle_parameters,
    .make_request = cli::make_request<&Client::update_configuration_bundle>,
    .call = cli::call_method<&Client::update_configuration_bundle>,
    .start = cli::start_calls<&Client::update_configuration_bundle, &AsyncClient::update_configuration_bundle>,
    .sample =
        "{\"bundleArn\": \"bundleArn\", \"bundleId\": \"bundleId\", \"versionId\": \"versionId\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = update_configuration_bundle_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
