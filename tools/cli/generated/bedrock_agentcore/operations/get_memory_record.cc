// Client::get_memory_record as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_memory_record.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter get_memory_record_parameters[] = {
    {cli::field<&GetMemoryRecordRequest::memory_id>("memoryId", true), "memory-id", "The id of the memory."},
    {cli::field<&GetMemoryRecordRequest::memory_record_id>("memoryRecordId", true), "memory-record-id",
     "The memory record's id."},
    {cli::field<&GetMemoryRecordRequest::namespace_>("namespace"), "namespace",
     "The record's namespace, for IAM policies that allow the call by namespace."},
};
constexpr std::string_view get_memory_record_times[] = {
    "createdAt",
    "dateTimeValue",
};

}  // namespace

extern const cli::Operation get_memory_record_command;
constexpr cli::Operation get_memory_record_command{
    .name = "GetMemoryRecord",
    .command = "get-memory-record",
    .help = "Tells a memory record.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetMemoryRecord.html",
    .parameters = get_memory_record_parameters,
    .make_request = cli::make_request<&Client::get_memory_record>,
    .call = cli::call_method<&Client::get_memory_record>,
    .start = cli::start_calls<&Client::get_memory_record, &AsyncClient::get_memory_record>,
    .sample =
        "{\"memoryRecord\": {\"memoryRecordId\": \"memoryRecordId\", \"content\": {\"text\": \"text\"}, "
        "\"memoryStrategyId\": \"memoryStrategyId\", \"namespaces\": [\"namespaces\"], \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"metadata\": {\"KeyName\": {\"stringValue\": \"stringValue\"}}}}",
    .times = get_memory_record_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
