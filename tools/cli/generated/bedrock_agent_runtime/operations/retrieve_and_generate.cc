// Client::retrieve_and_generate as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/retrieve_and_generate.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter retrieve_and_generate_parameters[] = {
    {cli::field<&RetrieveAndGenerateRequest::session_id>("sessionId"), "session-id",
     "The conversation to go on with: the `sessionId` of an earlier answer. Absent: a new one, whose id the service "
     "makes."},
    {cli::field<&RetrieveAndGenerateRequest::input>("input", true), "input", "What is asked, in words."},
    {cli::field<&RetrieveAndGenerateRequest::retrieve_and_generate_configuration>("retrieveAndGenerateConfiguration"),
     "retrieve-and-generate-configuration", "Where the answer comes from, and how it is written."},
    {cli::field<&RetrieveAndGenerateRequest::session_configuration>("sessionConfiguration"), "session-configuration",
     "How the conversation is encrypted. Absent: by a key of AWS."},
    {cli::field<&RetrieveAndGenerateRequest::user_context>("userContext"), "user-context",
     "Who asks, so that only documents are found that this user may see."},
};

}  // namespace

extern const cli::Operation retrieve_and_generate_command;
constexpr cli::Operation retrieve_and_generate_command{
    .name = "RetrieveAndGenerate",
    .command = "retrieve-and-generate",
    .help =
        "Searches a knowledge base, or documents of the request, and waits for an answer in words with its sources. It "
        "does not work with managed knowledge bases.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerate.html",
    .parameters = retrieve_and_generate_parameters,
    .make_request = cli::make_request<&Client::retrieve_and_generate>,
    .call = cli::call_method<&Client::retrieve_and_generate>,
    .start = cli::start_calls<&Client::retrieve_and_generate, &AsyncClient::retrieve_and_generate>,
    .sample =
        "{\"sessionId\": \"sessionId\", \"output\": {\"text\": \"text\"}, \"citations\": [{\"generatedResponsePart\": "
        "{\"textResponsePart\": {\"text\": \"text\", \"span\": {\"start\": 0, \"end\": 0}}}, \"retrievedReferences\": "
        "[{\"content\": {\"type\": \"type\", \"text\": \"text\", \"byteContent\": \"byteContent\", \"video\": "
        "{\"s3Uri\": \"s3Uri\", \"summary\": \"summary\"}, \"audio\": {\"s3Uri\": \"s3Uri\", \"transcription\": "
        "\"transcription\"}, \"row\": [{\"columnName\": \"columnName\", \"columnValue\": \"columnValue\", \"type\": "
        "\"type\"}]}, \"location\": {\"type\": \"type\", \"s3Location\": {\"uri\": \"uri\"}, \"webLocation\": "
        "{\"url\": \"url\"}, \"confluenceLocation\": {\"url\": \"url\"}, \"salesforceLocation\": {\"url\": \"url\"}, "
        "\"sharePointLocation\": {\"url\": \"url\"}, \"customDocumentLocation\": {\"id\": \"id\"}, "
        "\"kendraDocumentLocation\": {\"uri\": \"uri\"}, \"sqlLocation\": {\"query\": \"query\"}, "
        "\"oneDriveLocation\": {\"url\": \"url\"}, \"googleDriveLocation\": {\"url\": \"url\"}}, \"metadata\": "
        "{\"KeyName\": {}}}]}], \"guardrailAction\": \"guardrailAction\"}",
};

}  // namespace outcrop::bedrock_agent_runtime::commands
