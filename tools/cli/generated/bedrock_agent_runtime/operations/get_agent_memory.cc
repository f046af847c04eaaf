// Client::get_agent_memory as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/get_agent_memory.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter get_agent_memory_parameters[] = {
    {cli::field<&GetAgentMemoryRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&GetAgentMemoryRequest::max_items>("maxItems"), "max-items", "Entries at most on one page."},
    {cli::field<&GetAgentMemoryRequest::agent_id>("agentId", true), "agent-id",
     "The id that the agent was given when it was created."},
    {cli::field<&GetAgentMemoryRequest::agent_alias_id>("agentAliasId", true), "agent-alias-id",
     "The id of the agent's alias."},
    {cli::field<&GetAgentMemoryRequest::memory_type>("memoryType", true), "memory-type",
     "The kind of memory. Summaries of sessions are the only one."},
    {cli::field<&GetAgentMemoryRequest::memory_id>("memoryId", true), "memory-id",
     "The id of the memory, as the requests of InvokeAgent gave it."},
};
constexpr std::string_view get_agent_memory_times[] = {
    "sessionExpiryTime",
    "sessionStartTime",
};
constexpr cli::Listing get_agent_memory_listing{
    .input_token = "nextToken",
    .limit = "maxItems",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::get_agent_memory, &Client::get_agent_memory_pages>,
};

}  // namespace

extern const cli::Operation get_agent_memory_command;
constexpr cli::Operation get_agent_memory_command{
    .name = "GetAgentMemory",
    .command = "get-agent-memory",
    .help = "Lists what an agent remembers of earlier sessions, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GetAgentMemory.html",
    .parameters = get_agent_memory_parameters,
    .make_request = cli::make_request<&Client::get_agent_memory>,
    .call = cli::call_method<&Client::get_agent_memory>,
    .start = cli::start_calls<&Client::get_agent_memory, &AsyncClient::get_agent_memory>,
    .sample =
        "{\"nextToken\": \"nextToken\", \"memoryContents\": [{\"sessionSummary\": {\"memoryId\": \"memoryId\", "
        "\"sessionId\": \"sessionId\", \"sessionStartTime\": \"1970-01-01T00:00:00Z\", \"sessionExpiryTime\": "
        "\"1970-01-01T00:00:00Z\", \"summaryText\": \"summaryText\"}}]}",
    .items = "memoryContents",
    .times = get_agent_memory_times,
    .listing = &get_agent_memory_listing,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
