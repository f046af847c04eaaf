// Client::agentic_retrieve_stream as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/agentic_retrieve_stream.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter agentic_retrieve_stream_parameters[] = {
    {cli::field<&AgenticRetrieveStreamRequest::messages>("messages", true), "messages",
     "The conversation, oldest message first; the last one asks."},
    {cli::field<&AgenticRetrieveStreamRequest::retrievers>("retrievers", true), "retrievers",
     "The sources that may be searched."},
    {cli::field<&AgenticRetrieveStreamRequest::agentic_retrieve_configuration>("agenticRetrieveConfiguration", true),
     "agentic-retrieve-configuration", "The models that plan and rerank, and how long the search goes on."},
    {cli::field<&AgenticRetrieveStreamRequest::policy_configuration>("policyConfiguration"), "policy-configuration",
     "The guardrail that checks the search. Absent: none does."},
    {cli::field<&AgenticRetrieveStreamRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of an earlier result. Absent for the first results."},
    {cli::field<&AgenticRetrieveStreamRequest::user_context>("userContext"), "user-context",
     "Who asks, so that only documents are found that this user may see."},
    {cli::field<&AgenticRetrieveStreamRequest::memory_configuration>("memoryConfiguration"), "memory-configuration",
     "A memory of Amazon Bedrock AgentCore that the search uses. Absent: none."},
    {cli::field<&AgenticRetrieveStreamRequest::retrieval_instruction_configuration>(
         "retrievalInstructionConfiguration"),
     "retrieval-instruction-configuration", "A retrieval instruction that the search has to follow. Absent: none."},
    {cli::field<&AgenticRetrieveStreamRequest::generate_response>("generateResponse"), "generate-response",
     "True asks for an answer in words beside the results."},
};

}  // namespace

extern const cli::Operation agentic_retrieve_stream_command;
constexpr cli::Operation agentic_retrieve_stream_command{
    .name = "AgenticRetrieveStream",
    .command = "agentic-retrieve-stream",
    .help =
        "Lets a model search knowledge bases: it splits a hard question into simpler queries, looks at what they find "
        "and searches on, while trace and results arrive as a stream.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveStream.html",
    .parameters = agentic_retrieve_stream_parameters,
    .make_request = cli::make_request<&Client::agentic_retrieve_stream>,
    .stream = cli::call_stream<&Client::agentic_retrieve_stream>,
    .event_text = "responseEvent.text",
};

}  // namespace outcrop::bedrock_agent_runtime::commands
