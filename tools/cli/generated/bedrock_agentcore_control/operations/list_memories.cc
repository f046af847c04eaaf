// Client::list_memories as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_memories.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_memories_parameters[] = {
    {cli::field<&ListMemoriesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListMemoriesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_memories_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_memories_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_memories, &Client::list_memories_pages>,
};

}  // namespace

extern const cli::Operation list_memories_command;
constexpr cli::Operation list_memories_command{
    .name = "ListMemories",
    .command = "list-memories",
    .help = "Lists the account's memories in the client's region, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListMemories.html",
    .parameters = list_memories_parameters,
    .make_request = cli::make_request<&Client::list_memories>,
    .call = cli::call_method<&Client::list_memories>,
    .start = cli::start_calls<&Client::list_memories, &AsyncClient::list_memories>,
    .sample =
        "{\"memories\": [{\"arn\": \"arn\", \"id\": \"id\", \"status\": \"status\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"managedByResourceArn\": "
        "\"managedByResourceArn\"}], \"nextToken\": \"nextToken\"}",
    .items = "memories",
    .times = list_memories_times,
    .listing = &list_memories_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
