// Client::list_knowledge_bases as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/list_knowledge_bases.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter list_knowledge_bases_parameters[] = {
    {cli::field<&ListKnowledgeBasesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListKnowledgeBasesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_knowledge_bases_times[] = {
    "updatedAt",
};
constexpr cli::Listing list_knowledge_bases_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_knowledge_bases, &Client::list_knowledge_bases_pages>,
};

}  // namespace

extern const cli::Operation list_knowledge_bases_command;
constexpr cli::Operation list_knowledge_bases_command{
    .name = "ListKnowledgeBases",
    .command = "list-knowledge-bases",
    .help = "Lists the account's knowledge bases in the client's region, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListKnowledgeBases.html",
    .parameters = list_knowledge_bases_parameters,
    .make_request = cli::make_request<&Client::list_knowledge_bases>,
    .call = cli::call_method<&Client::list_knowledge_bases>,
    .start = cli::start_calls<&Client::list_knowledge_bases, &AsyncClient::list_knowledge_bases>,
    .sample =
        "{\"knowledgeBaseSummaries\": [{\"knowledgeBaseId\": \"knowledgeBaseId\", \"name\": \"name\", \"description\": "
        "\"description\", \"status\": \"status\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}], \"nextToken\": "
        "\"nextToken\"}",
    .items = "knowledgeBaseSummaries",
    .times = list_knowledge_bases_times,
    .listing = &list_knowledge_bases_listing,
};

}  // namespace outcrop::bedrock_agent::commands
