// Client::ingest_knowledge_base_documents as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/ingest_knowledge_base_documents.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter ingest_knowledge_base_documents_parameters[] = {
    {cli::field<&IngestKnowledgeBaseDocumentsRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
    {cli::field<&IngestKnowledgeBaseDocumentsRequest::data_source_id>("dataSourceId", true), "data-source-id",
     "The id of the data source that the documents belong to: of Amazon S3, or a custom one."},
    {cli::field<&IngestKnowledgeBaseDocumentsRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&IngestKnowledgeBaseDocumentsRequest::documents>("documents", true), "documents",
     "The documents to put in."},
};
constexpr std::string_view ingest_knowledge_base_documents_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation ingest_knowledge_base_documents_command;
constexpr cli::Operation ingest_knowledge_base_documents_command{
    .name = "IngestKnowledgeBaseDocuments",
    .command = "ingest-knowledge-base-documents",
    .help =
        "Puts documents into a knowledge base directly, without an ingestion job. They can be found as soon as they "
        "are indexed.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_IngestKnowledgeBaseDocuments.html",
    .parameters = ingest_knowledge_base_documents_parameters,
    .make_request = cli::make_request<&Client::ingest_knowledge_base_documents>,
    .call = cli::call_method<&Client::ingest_knowledge_base_documents>,
    .start = cli::start_calls<&Client::ingest_knowledge_base_documents, &AsyncClient::ingest_knowledge_base_documents>,
    .sample =
        "{\"documentDetails\": [{\"knowledgeBaseId\": \"knowledgeBaseId\", \"dataSourceId\": \"dataSourceId\", "
        "\"status\": \"status\", \"identifier\": {\"dataSourceType\": \"dataSourceType\", \"s3\": {\"uri\": \"uri\"}, "
        "\"custom\": {\"id\": \"id\"}}, \"statusReason\": \"statusReason\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}]}",
    .times = ingest_knowledge_base_documents_times,
};

}  // namespace outcrop::bedrock_agent::commands
