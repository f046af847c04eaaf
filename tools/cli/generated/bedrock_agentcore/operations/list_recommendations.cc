// Client::list_recommendations as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/list_recommendations.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter list_recommendations_parameters[] = {
    {cli::field<&ListRecommendationsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListRecommendationsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListRecommendationsRequest::status_filter>("statusFilter"), "status-filter",
     "Lists only recommendations in this state. Absent: in any."},
};
constexpr std::string_view list_recommendations_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_recommendations_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_recommendations, &Client::list_recommendations_pages>,
};

}  // namespace

extern const cli::Operation list_recommendations_command;
constexpr cli::Operation list_recommendations_command{
    .name = "ListRecommendations",
    .command = "list-recommendations",
    .help = "Lists the account's recommendations in the client's region, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListRecommendations.html",
    .parameters = list_recommendations_parameters,
    .make_request = cli::make_request<&Client::list_recommendations>,
    .call = cli::call_method<&Client::list_recommendations>,
    .start = cli::start_calls<&Client::list_recommendations, &AsyncClient::list_recommendations>,
    .sample =
        "{\"recommendationSummaries\": [{\"recommendationId\": \"recommendationId\", \"recommendationArn\": "
        "\"recommendationArn\", \"name\": \"name\", \"description\": \"description\", \"type\": \"type\", \"status\": "
        "\"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "recommendationSummaries",
    .times = list_recommendations_times,
    .listing = &list_recommendations_listing,
};

}  // namespace outcrop::bedrock_agentcore::commands
