// Client::get_knowledge_base_documents as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_knowledge_base_documents.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter get_knowledge_base_documents_parameters[] = {
    {cli::field<&GetKnowledgeBaseDocumentsRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
    {cli::field<&GetKnowledgeBaseDocumentsRequest::data_source_id>("dataSourceId", true), "data-source-id",
     "The id that CreateDataSource gave the data source."},
    {cli::field<&GetKnowledgeBaseDocumentsRequest::document_identifiers>("documentIdentifiers", true),
     "document-identifiers", "The documents that are asked for."},
};
constexpr std::string_view get_knowledge_base_documents_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_knowledge_base_documents_command;
constexpr cli::Operation get_knowledge_base_documents_command{
    .name = "GetKnowledgeBaseDocuments",
    .command = "get-knowledge-base-documents",
    .help = "Tells the states of certain documents of a data source.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetKnowledgeBaseDocuments.html",
    .parameters = get_knowledge_base_documents_parameters,
    .make_request = cli::make_request<&Client::get_knowledge_base_documents>,
    .call = cli::call_method<&Client::get_knowledge_base_documents>,
    .start = cli::start_calls<&Client::get_knowledge_base_documents, &AsyncClient::get_knowledge_base_documents>,
    .sample =
        "{\"documentDetails\": [{\"knowledgeBaseId\": \"knowledgeBaseId\", \"dataSourceId\": \"dataSourceId\", "
        "\"status\": \"status\", \"identifier\": {\"dataSourceType\": \"dataSourceType\", \"s3\": {\"uri\": \"uri\"}, "
        "\"custom\": {\"id\": \"id\"}}, \"statusReason\": \"statusReason\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}]}",
    .times = get_knowledge_base_documents_times,
};

}  // namespace outcrop::bedrock_agent::commands
