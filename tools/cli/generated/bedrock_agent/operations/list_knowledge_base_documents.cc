// Client::list_knowledge_base_documents as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/list_knowledge_base_documents.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter list_knowledge_base_documents_parameters[] = {
    {cli::field<&ListKnowledgeBaseDocumentsRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
    {cli::field<&ListKnowledgeBaseDocumentsRequest::data_source_id>("dataSourceId", true), "data-source-id",
     "The id that CreateDataSource gave the data source."},
    {cli::field<&ListKnowledgeBaseDocumentsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListKnowledgeBaseDocumentsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_knowledge_base_documents_times[] = {
    "updatedAt",
};
constexpr cli::Listing list_knowledge_base_documents_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_knowledge_base_documents, &Client::list_knowledge_base_documents_pages>,
};

}  // namespace

extern const cli::Operation list_knowledge_base_documents_command;
constexpr cli::Operation list_knowledge_base_documents_command{
    .name = "ListKnowledgeBaseDocuments",
    .command = "list-knowledge-base-documents",
    .help = "Lists the documents of a data source with their states, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListKnowledgeBaseDocuments.html",
    .parameters = list_knowledge_base_documents_parameters,
    .make_request = cli::make_request<&Client::list_knowledge_base_documents>,
    .call = cli::call_method<&Client::list_knowledge_base_documents>,
    .start = cli::start_calls<&Client::list_knowledge_base_documents, &AsyncClient::list_knowledge_base_documents>,
    .sample =
        "{\"documentDetails\": [{\"knowledgeBaseId\": \"knowledgeBaseId\", \"dataSourceId\": \"dataSourceId\", "
        "\"status\": \"status\", \"identifier\": {\"dataSourceType\": \"dataSourceType\", \"s3\": {\"uri\": \"uri\"}, "
        "\"custom\": {\"id\": \"id\"}}, \"statusReason\": \"statusReason\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}], "
        "\"nextToken\": \"nextToken\"}",
    .items = "documentDetails",
    .times = list_knowledge_base_documents_times,
    .listing = &list_knowledge_base_documents_listing,
};

}  // namespace outcrop::bedrock_agent::commands
