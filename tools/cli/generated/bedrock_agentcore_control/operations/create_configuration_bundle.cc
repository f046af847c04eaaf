// Client::create_configuration_bundle as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_configuration_bundle.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_configuration_bundle_parameters[] = {
    {cli::field<&CreateConfigurationBundleRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateConfigurationBundleRequest::bundle_name>("bundleName", true), "bundle-name",
     "The bundle's name, which is its own within the account."},
    {cli::field<&CreateConfigurationBundleRequest::description>("description"), "description",
     "What the bundle is for."},
    {cli::field<&CreateConfigurationBundleRequest::components>("components", true), "components",
     "The settings of each component, by the component's ARN."},
    {cli::field<&CreateConfigurationBundleRequest::branch_name>("branchName"), "branch-name",
     "The branch that the first version begins. Absent: mainline."},
    {cli::field<&CreateConfigurationBundleRequest::commit_message>("commitMessage"), "commit-message",
     "What the first version is about, for people."},
    {cli::field<&CreateConfigurationBundleRequest::created_by>("createdBy"), "created-by",
     "What made the version, such as a tool or a job."},
    {cli::field<&CreateConfigurationBundleRequest::kms_key_arn>("kmsKeyArn"), "kms-key-arn",
     "The ARN of the KMS key that encrypts the settings. Absent: a key of AWS encrypts them."},
    {cli::field<&CreateConfigurationBundleRequest::tags>("tags"), "tags", "Tags for the bundle, by key."},
};
constexpr std::string_view create_configuration_bundle_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation create_configuration_bundle_command;
constexpr cli::Operation create_configuration_bundle_command{
    .name = "CreateConfigurationBundle",
    .command = "create-configuration-bundle",
    .help =
        "Creates a configuration bundle, which keeps versions of the settings of components, and its first version.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateConfigurationBundle.html",
    .parameters = create_configuration_bundle_parameters,
    .make_request = cli::make_request<&Client::create_configuration_bundle>,
    .call = cli::call_method<&Client::create_configuration_bundle>,
    .start = cli::start_calls<&Client::create_configuration_bundle, &AsyncClient::create_configuration_bundle>,
    .sample =
        "{\"bundleArn\": \"bundleArn\", \"bundleId\": \"bundleId\", \"versionId\": \"versionId\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = create_configuration_bundle_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
