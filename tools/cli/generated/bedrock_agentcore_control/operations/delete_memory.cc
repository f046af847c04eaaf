// Client::delete_memory as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_memory.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_memory_parameters[] = {
    {cli::field<&DeleteMemoryRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&DeleteMemoryRequest::memory_id>("memoryId", true), "memory-id",
     "The id that CreateMemory gave the memory."},
};

}  // namespace

extern const cli::Operation delete_memory_command;
constexpr cli::Operation delete_memory_command{
    .name = "DeleteMemory",
    .command = "delete-memory",
    .help = "Deletes a memory for good, with its events and records.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteMemory.html",
    .parameters = delete_memory_parameters,
    .make_request = cli::make_request<&Client::delete_memory>,
    .call = cli::call_method<&Client::delete_memory>,
    .start = cli::start_calls<&Client::delete_memory, &AsyncClient::delete_memory>,
    .sample = "{\"memoryId\": \"memoryId\", \"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
