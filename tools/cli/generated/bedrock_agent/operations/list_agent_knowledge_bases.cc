// Client::list_agent_knowledge_bases as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/list_agent_knowledge_bases.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter list_agent_knowledge_bases_parameters[] = {
    {cli::field<&ListAgentKnowledgeBasesRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
    {cli::field<&ListAgentKnowledgeBasesRequest::agent_version>("agentVersion", true), "agent-version",
     "The agent's version: a number, or DRAFT for the working draft."},
    {cli::field<&ListAgentKnowledgeBasesRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListAgentKnowledgeBasesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_agent_knowledge_bases_times[] = {
    "updatedAt",
};
constexpr cli::Listing list_agent_knowledge_bases_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_agent_knowledge_bases, &Client::list_agent_knowledge_bases_pages>,
};

}  // namespace

extern const cli::Operation list_agent_knowledge_bases_command;
constexpr cli::Operation list_agent_knowledge_bases_command{
    .name = "ListAgentKnowledgeBases",
    .command = "list-agent-knowledge-bases",
    .help = "Lists the knowledge bases that an agent uses, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListAgentKnowledgeBases.html",
    .parameters = list_agent_knowledge_bases_parameters,
    .make_request = cli::make_request<&Client::list_agent_knowledge_bases>,
    .call = cli::call_method<&Client::list_agent_knowledge_bases>,
    .start = cli::start_calls<&Client::list_agent_knowledge_bases, &AsyncClient::list_agent_knowledge_bases>,
    .sample =
        "{\"agentKnowledgeBaseSummaries\": [{\"knowledgeBaseId\": \"knowledgeBaseId\", \"description\": "
        "\"description\", \"knowledgeBaseState\": \"knowledgeBaseState\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "agentKnowledgeBaseSummaries",
    .times = list_agent_knowledge_bases_times,
    .listing = &list_agent_knowledge_bases_listing,
};

}  // namespace outcrop::bedrock_agent::commands
