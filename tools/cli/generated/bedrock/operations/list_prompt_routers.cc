// Client::list_prompt_routers as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_prompt_routers.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_prompt_routers_parameters[] = {
    {cli::field<&ListPromptRoutersRequest::max_results>("maxResults"), "max-results",
     "Routers at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListPromptRoutersRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
    {cli::field<&ListPromptRoutersRequest::type>("type"), "type", "Routers of AWS, or those of the account."},
};
constexpr std::string_view list_prompt_routers_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_prompt_routers_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_prompt_routers, &Client::list_prompt_routers_pages>,
};

}  // namespace

extern const cli::Operation list_prompt_routers_command;
constexpr cli::Operation list_prompt_routers_command{
    .name = "ListPromptRouters",
    .command = "list-prompt-routers",
    .help = "Lists prompt routers, of AWS or of the account, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListPromptRouters.html",
    .parameters = list_prompt_routers_parameters,
    .make_request = cli::make_request<&Client::list_prompt_routers>,
    .call = cli::call_method<&Client::list_prompt_routers>,
    .start = cli::start_calls<&Client::list_prompt_routers, &AsyncClient::list_prompt_routers>,
    .sample =
        "{\"promptRouterSummaries\": [{\"promptRouterName\": \"promptRouterName\", \"routingCriteria\": "
        "{\"responseQualityDifference\": 0.0}, \"description\": \"description\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"promptRouterArn\": \"promptRouterArn\", "
        "\"models\": [{\"modelArn\": \"modelArn\"}], \"fallbackModel\": {\"modelArn\": \"modelArn\"}, \"status\": "
        "\"status\", \"type\": \"type\"}], \"nextToken\": \"nextToken\"}",
    .items = "promptRouterSummaries",
    .times = list_prompt_routers_times,
    .listing = &list_prompt_routers_listing,
};

}  // namespace outcrop::bedrock::commands
