// Client::list_registries as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_registries.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_registries_parameters[] = {
    {cli::field<&ListRegistriesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListRegistriesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListRegistriesRequest::status>("status"), "status", "Only registries in this state."},
    {cli::field<&ListRegistriesRequest::authorizer_type>("authorizerType"), "authorizer-type",
     "Only registries whose users are checked in this way."},
};
constexpr std::string_view list_registries_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_registries_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_registries, &Client::list_registries_pages>,
};

}  // namespace

extern const cli::Operation list_registries_command;
constexpr cli::Operation list_registries_command{
    .name = "ListRegistries",
    .command = "list-registries",
    .help = "Lists the account's registries in the client's region, filtered as asked, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListRegistries.html",
    .parameters = list_registries_parameters,
    .make_request = cli::make_request<&Client::list_registries>,
    .call = cli::call_method<&Client::list_registries>,
    .start = cli::start_calls<&Client::list_registries, &AsyncClient::list_registries>,
    .sample =
        "{\"registries\": [{\"name\": \"name\", \"description\": \"description\", \"registryId\": \"registryId\", "
        "\"registryArn\": \"registryArn\", \"authorizerType\": \"authorizerType\", \"status\": \"status\", "
        "\"statusReason\": \"statusReason\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "registries",
    .times = list_registries_times,
    .listing = &list_registries_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
