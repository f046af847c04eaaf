// Client::delete_knowledge_base_documents as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/delete_knowledge_base_documents.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter delete_knowledge_base_documents_parameters[] = {
    {cli::field<&DeleteKnowledgeBaseDocumentsRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
    {cli::field<&DeleteKnowledgeBaseDocumentsRequest::data_source_id>("dataSourceId", true), "data-source-id",
     "The id that CreateDataSource gave the data source."},
    {cli::field<&DeleteKnowledgeBaseDocumentsRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&DeleteKnowledgeBaseDocumentsRequest::document_identifiers>("documentIdentifiers", true),
     "document-identifiers", "The documents to delete."},
};
constexpr std::string_view delete_knowledge_base_documents_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation delete_knowledge_base_documents_command;
constexpr cli::Operation delete_knowledge_base_documents_command{
    .name = "DeleteKnowledgeBaseDocuments",
    .command = "delete-knowledge-base-documents",
    .help = "Deletes documents of a data source from the knowledge base.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteKnowledgeBaseDocuments.html",
    .parameters = delete_knowledge_base_documents_parameters,
    .make_request = cli::make_request<&Client::delete_knowledge_base_documents>,
    .call = cli::call_method<&Client::delete_knowledge_base_documents>,
    .start = cli::start_calls<&Client::delete_knowledge_base_documents, &AsyncClient::delete_knowledge_base_documents>,
    .sample =
        "{\"documentDetails\": [{\"knowledgeBaseId\": \"knowledgeBaseId\", \"dataSourceId\": \"dataSourceId\", "
        "\"status\": \"status\", \"identifier\": {\"dataSourceType\": \"dataSourceType\", \"s3\": {\"uri\": \"uri\"}, "
        "\"custom\": {\"id\": \"id\"}}, \"statusReason\": \"statusReason\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}]}",
    .times = delete_knowledge_base_documents_times,
};

}  // namespace outcrop::bedrock_agent::commands
