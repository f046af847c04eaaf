// Client::delete_memory as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_memory.h>
#include <outcrop/bedrock_agentcore_control/operations/get_memory.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_memory_parameters[] = {
    {cli::field<&DeleteMemoryRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&DeleteMemoryRequest::memory_id>("memoryId", true), "memory-id",
     "The id that CreateMemory gave the memory."},
};
std::string delete_memory_state(const GetMemoryView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.memory.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_memory_wait_inputs[] = {
    {cli::field<&GetMemoryRequest::memory_id>("memoryId", true), "", "memoryId",
     cli::sent_text<&DeleteMemoryRequest::memory_id>},
};
constexpr cli::Wait delete_memory_wait{
    .name = "MemoryDeleted",
    .reader = "GetMemory",
    .command = "get-memory",
    .inputs = delete_memory_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_memory>,
    .call = cli::call_and_wait<&Client::delete_memory, &Client::wait_until_memory_deleted, delete_memory_state>,
    .start =
        cli::start_and_wait<&Client::delete_memory, &Client::wait_until_memory_deleted, &AsyncClient::delete_memory,
                            &AsyncClient::wait_until_memory_deleted, delete_memory_state>,
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
    .wait = &delete_memory_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
