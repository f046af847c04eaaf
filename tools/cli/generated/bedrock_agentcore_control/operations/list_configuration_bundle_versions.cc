// Client::list_configuration_bundle_versions as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_configuration_bundle_versions.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_configuration_bundle_versions_parameters[] = {
    {cli::field<&ListConfigurationBundleVersionsRequest::bundle_id>("bundleId", true), "bundle-id",
     "The id that CreateConfigurationBundle gave the bundle."},
    {cli::field<&ListConfigurationBundleVersionsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListConfigurationBundleVersionsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListConfigurationBundleVersionsRequest::filter>("filter"), "filter",
     "Which versions are listed. Absent: all of them."},
};
constexpr std::string_view list_configuration_bundle_versions_times[] = {
    "versionCreatedAt",
};
constexpr cli::Listing list_configuration_bundle_versions_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages =
        cli::call_pages<&Client::list_configuration_bundle_versions, &Client::list_configuration_bundle_versions_pages>,
};

}  // namespace

extern const cli::Operation list_configuration_bundle_versions_command;
constexpr cli::Operation list_configuration_bundle_versions_command{
    .name = "ListConfigurationBundleVersions",
    .command = "list-configuration-bundle-versions",
    .help = "Lists the versions of a configuration bundle, filtered as asked, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_ListConfigurationBundleVersions.html",
    .parameters = list_configuration_bundle_versions_parameters,
    .make_request = cli::make_request<&Client::list_configuration_bundle_versions>,
    .call = cli::call_method<&Client::list_configuration_bundle_versions>,
    .start =
        cli::start_calls<&Client::list_configuration_bundle_versions, &AsyncClient::list_configuration_bundle_versions>,
    .sample =
        "{\"versions\": [{\"bundleArn\": \"bundleArn\", \"bundleId\": \"bundleId\", \"versionId\": \"versionId\", "
        "\"lineageMetadata\": {\"parentVersionIds\": [\"parentVersionIds\"], \"branchName\": \"branchName\", "
        "\"createdBy\": {\"name\": \"name\", \"arn\": \"arn\"}, \"commitMessage\": \"commitMessage\"}, "
        "\"versionCreatedAt\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "versions",
    .times = list_configuration_bundle_versions_times,
    .listing = &list_configuration_bundle_versions_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
