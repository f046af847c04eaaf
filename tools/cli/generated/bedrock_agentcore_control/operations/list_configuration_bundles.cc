// Client::list_configuration_bundles as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_configuration_bundles.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_configuration_bundles_parameters[] = {
    {cli::field<&ListConfigurationBundlesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListConfigurationBundlesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
};
constexpr std::string_view list_configuration_bundles_times[] = {
    "createdAt",
};
constexpr cli::Listing list_configuration_bundles_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_configuration_bundles, &Client::list_configuration_bundles_pages>,
};

}  // namespace

extern const cli::Operation list_configuration_bundles_command;
constexpr cli::Operation list_configuration_bundles_command{
    .name = "ListConfigurationBundles",
    .command = "list-configuration-bundles",
    .help = "Lists the account's configuration bundles in the client's region, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListConfigurationBundles.html",
    .parameters = list_configuration_bundles_parameters,
    .make_request = cli::make_request<&Client::list_configuration_bundles>,
    .call = cli::call_method<&Client::list_configuration_bundles>,
    .start = cli::start_calls<&Client::list_configuration_bundles, &AsyncClient::list_configuration_bundles>,
    .sample =
        "{\"bundles\": [{\"bundleArn\": \"bundleArn\", \"bundleId\": \"bundleId\", \"bundleName\": \"bundleName\", "
        "\"description\": \"description\", \"createdAt\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "bundles",
    .times = list_configuration_bundles_times,
    .listing = &list_configuration_bundles_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
