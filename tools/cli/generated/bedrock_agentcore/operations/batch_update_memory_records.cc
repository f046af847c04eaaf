// Client::batch_update_memory_records as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/batch_update_memory_records.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter batch_update_memory_records_parameters[] = {
    {cli::field<&BatchUpdateMemoryRecordsRequest::memory_id>("memoryId", true), "memory-id", "The id of the memory."},
    {cli::field<&BatchUpdateMemoryRecordsRequest::records>("records", true), "records", "The records to change."},
};

}  // namespace

extern const cli::Operation batch_update_memory_records_command;
constexpr cli::Operation batch_update_memory_records_command{
    .name = "BatchUpdateMemoryRecords",
    .command = "batch-update-memory-records",
    .help = "Changes several memory records at once.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BatchUpdateMemoryRecords.html",
    .parameters = batch_update_memory_records_parameters,
    .make_request = cli::make_request<&Client::batch_update_memory_records>,
    .call = cli::call_method<&Client::batch_update_memory_records>,
    .start = cli::start_calls<&Client::batch_update_memory_records, &AsyncClient::batch_update_memory_records>,
    .sample =
        "{\"successfulRecords\": [{\"memoryRecordId\": \"memoryRecordId\", \"status\": \"status\", "
        "\"requestIdentifier\": \"requestIdentifier\", \"errorCode\": 0, \"errorMessage\": \"errorMessage\"}], "
        "\"failedRecords\": [{\"memoryRecordId\": \"memoryRecordId\", \"status\": \"status\", \"requestIdentifier\": "
        "\"requestIdentifier\", \"errorCode\": 0, \"errorMessage\": \"errorMessage\"}]}",
};

}  // namespace outcrop::bedrock_agentcore::commands
