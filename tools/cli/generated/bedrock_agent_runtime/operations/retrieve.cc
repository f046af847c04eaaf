// Client::retrieve as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/retrieve.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter retrieve_parameters[] = {
    {cli::field<&RetrieveRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that the knowledge base was given when it was created."},
    {cli::field<&RetrieveRequest::retrieval_query>("retrievalQuery", true), "retrieval-query", "What is searched for."},
    {cli::field<&RetrieveRequest::retrieval_configuration>("retrievalConfiguration"), "retrieval-configuration",
     "How it is searched. Absent: the service's defaults."},
    {cli::field<&RetrieveRequest::guardrail_configuration>("guardrailConfiguration"), "guardrail-configuration",
     "The guardrail that checks query and results. Absent: none does."},
    {cli::field<&RetrieveRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&RetrieveRequest::user_context>("userContext"), "user-context",
     "Who asks, so that only documents are found that this user may see."},
};
constexpr cli::Listing retrieve_listing{
    .input_token = "nextToken",
    .limit = "",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::retrieve, &Client::retrieve_pages>,
};

}  // namespace

extern const cli::Operation retrieve_command;
constexpr cli::Operation retrieve_command{
    .name = "Retrieve",
    .command = "retrieve",
    .help = "Searches a knowledge base and gives what was found as it is, without an answer in words.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Retrieve.html",
    .parameters = retrieve_parameters,
    .make_request = cli::make_request<&Client::retrieve>,
    .call = cli::call_method<&Client::retrieve>,
    .start = cli::start_calls<&Client::retrieve, &AsyncClient::retrieve>,
    .sample =
        "{\"retrievalResults\": [{\"content\": {\"type\": \"type\", \"text\": \"text\", \"byteContent\": "
        "\"byteContent\", \"video\": {\"s3Uri\": \"s3Uri\", \"summary\": \"summary\"}, \"audio\": {\"s3Uri\": "
        "\"s3Uri\", \"transcription\": \"transcription\"}, \"row\": [{\"columnName\": \"columnName\", \"columnValue\": "
        "\"columnValue\", \"type\": \"type\"}]}, \"location\": {\"type\": \"type\", \"s3Location\": {\"uri\": "
        "\"uri\"}, \"webLocation\": {\"url\": \"url\"}, \"confluenceLocation\": {\"url\": \"url\"}, "
        "\"salesforceLocation\": {\"url\": \"url\"}, \"sharePointLocation\": {\"url\": \"url\"}, "
        "\"customDocumentLocation\": {\"id\": \"id\"}, \"kendraDocumentLocation\": {\"uri\": \"uri\"}, "
        "\"sqlLocation\": {\"query\": \"query\"}, \"oneDriveLocation\": {\"url\": \"url\"}, \"googleDriveLocation\": "
        "{\"url\": \"url\"}}, \"score\": 0.0, \"metadata\": {\"KeyName\": {}}, \"documentId\": \"documentId\"}], "
        "\"guardrailAction\": \"guardrailAction\", \"nextToken\": \"nextToken\"}",
    .items = "retrievalResults",
    .listing = &retrieve_listing,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
