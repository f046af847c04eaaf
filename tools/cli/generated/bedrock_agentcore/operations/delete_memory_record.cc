// Client::delete_memory_record as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/delete_memory_record.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter delete_memory_record_parameters[] = {
    {cli::field<&DeleteMemoryRecordRequest::memory_id>("memoryId", true), "memory-id", "The id of the memory."},
    {cli::field<&DeleteMemoryRecordRequest::memory_record_id>("memoryRecordId", true), "memory-record-id",
     "The memory record's id."},
    {cli::field<&DeleteMemoryRecordRequest::namespace_>("namespace"), "namespace",
     "The record's namespace, for IAM policies that allow the call by namespace."},
};

}  // namespace

extern const cli::Operation delete_memory_record_command;
constexpr cli::Operation delete_memory_record_command{
    .name = "DeleteMemoryRecord",
    .command = "delete-memory-record",
    .help = "Deletes a memory record for good.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DeleteMemoryRecord.html",
    .parameters = delete_memory_record_parameters,
    .make_request = cli::make_request<&Client::delete_memory_record>,
    .call = cli::call_method<&Client::delete_memory_record>,
    .start = cli::start_calls<&Client::delete_memory_record, &AsyncClient::delete_memory_record>,
    .sample = "{\"memoryRecordId\": \"memoryRecordId\"}",
};

}  // namespace outcrop::bedrock_agentcore::commands
