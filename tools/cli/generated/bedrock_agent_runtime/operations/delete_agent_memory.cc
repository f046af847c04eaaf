// Client::delete_agent_memory as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/delete_agent_memory.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter delete_agent_memory_parameters[] = {
    {cli::field<&DeleteAgentMemoryRequest::agent_id>("agentId", true), "agent-id",
     "The id that the agent was given when it was created."},
    {cli::field<&DeleteAgentMemoryRequest::agent_alias_id>("agentAliasId", true), "agent-alias-id",
     "The id of the agent's alias."},
    {cli::field<&DeleteAgentMemoryRequest::memory_id>("memoryId"), "memory-id",
     "Only this memory. Absent: all memories of the alias."},
    {cli::field<&DeleteAgentMemoryRequest::session_id>("sessionId"), "session-id",
     "Only what comes from this session of the memory."},
};

}  // namespace

extern const cli::Operation delete_agent_memory_command;
constexpr cli::Operation delete_agent_memory_command{
    .name = "DeleteAgentMemory",
    .command = "delete-agent-memory",
    .help =
        "Deletes what an agent remembers: of one memory, of one session in it, or everything that the alias has kept.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_DeleteAgentMemory.html",
    .parameters = delete_agent_memory_parameters,
    .make_request = cli::make_request<&Client::delete_agent_memory>,
    .call = cli::call_method<&Client::delete_agent_memory>,
    .start = cli::start_calls<&Client::delete_agent_memory, &AsyncClient::delete_agent_memory>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_agent_runtime::commands
