// Client::retrieve_and_generate_stream as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/retrieve_and_generate_stream.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter retrieve_and_generate_stream_parameters[] = {
    {cli::field<&RetrieveAndGenerateStreamRequest::session_id>("sessionId"), "session-id",
     "The conversation to go on with: the `sessionId` of an earlier answer. Absent: a new one, whose id the service "
     "makes."},
    {cli::field<&RetrieveAndGenerateStreamRequest::input>("input", true), "input", "What is asked, in words."},
    {cli::field<&RetrieveAndGenerateStreamRequest::retrieve_and_generate_configuration>(
         "retrieveAndGenerateConfiguration"),
     "retrieve-and-generate-configuration", "Where the answer comes from, and how it is written."},
    {cli::field<&RetrieveAndGenerateStreamRequest::session_configuration>("sessionConfiguration"),
     "session-configuration", "How the conversation is encrypted. Absent: by a key of AWS."},
    {cli::field<&RetrieveAndGenerateStreamRequest::user_context>("userContext"), "user-context",
     "Who asks, so that only documents are found that this user may see."},
};
constexpr cli::HeaderMember retrieve_and_generate_stream_headers[] = {
    cli::header_member<&RetrieveAndGenerateStreamView::session_id>("sessionId"),
};

}  // namespace

extern const cli::Operation retrieve_and_generate_stream_command;
constexpr cli::Operation retrieve_and_generate_stream_command{
    .name = "RetrieveAndGenerateStream",
    .command = "retrieve-and-generate-stream",
    .help =
        "Queries a knowledge base and receives the answer made from what was found, with its citations, while it is "
        "made. It does not work with managed knowledge bases.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerateStream.html",
    .parameters = retrieve_and_generate_stream_parameters,
    .make_request = cli::make_request<&Client::retrieve_and_generate_stream>,
    .stream = cli::call_stream<&Client::retrieve_and_generate_stream>,
    .event_text = "output.text",
    .headers = retrieve_and_generate_stream_headers,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
