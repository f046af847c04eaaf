// Client::list_actors as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/list_actors.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter list_actors_parameters[] = {
    {cli::field<&ListActorsRequest::memory_id>("memoryId", true), "memory-id", "The id of the memory."},
    {cli::field<&ListActorsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListActorsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr cli::Listing list_actors_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_actors, &Client::list_actors_pages>,
};

}  // namespace

extern const cli::Operation list_actors_command;
constexpr cli::Operation list_actors_command{
    .name = "ListActors",
    .command = "list-actors",
    .help = "Lists the actors that a memory has events of, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListActors.html",
    .parameters = list_actors_parameters,
    .make_request = cli::make_request<&Client::list_actors>,
    .call = cli::call_method<&Client::list_actors>,
    .start = cli::start_calls<&Client::list_actors, &AsyncClient::list_actors>,
    .sample = "{\"actorSummaries\": [{\"actorId\": \"actorId\"}], \"nextToken\": \"nextToken\"}",
    .items = "actorSummaries",
    .listing = &list_actors_listing,
};

}  // namespace outcrop::bedrock_agentcore::commands
