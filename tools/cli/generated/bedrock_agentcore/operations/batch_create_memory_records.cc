// Client::batch_create_memory_records as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/batch_create_memory_records.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter batch_create_memory_records_parameters[] = {
    {cli::field<&BatchCreateMemoryRecordsRequest::memory_id>("memoryId", true), "memory-id", "The id of the memory."},
    {cli::field<&BatchCreateMemoryRecordsRequest::records>("records", true), "records", "The records to write."},
    {cli::field<&BatchCreateMemoryRecordsRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};

}  // namespace

extern const cli::Operation batch_create_memory_records_command;
constexpr cli::Operation batch_create_memory_records_command{
    .name = "BatchCreateMemoryRecords",
    .command = "batch-create-memory-records",
    .help = "Writes several memory records at once, without the events that records are otherwise extracted from.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BatchCreateMemoryRecords.html",
    .parameters = batch_create_memory_records_parameters,
    .make_request = cli::make_request<&Client::batch_create_memory_records>,
    .call = cli::call_method<&Client::batch_create_memory_records>,
    .start = cli::start_calls<&Client::batch_create_memory_records, &AsyncClient::batch_create_memory_records>,
    .sample =
        "{\"successfulRecords\": [{\"memoryRecordId\": \"memoryRecordId\", \"status\": \"status\", "
        "\"requestIdentifier\": \"requestIdentifier\", \"errorCode\": 0, \"errorMessage\": \"errorMessage\"}], "
        "\"failedRecords\": [{\"memoryRecordId\": \"memoryRecordId\", \"status\": \"status\", \"requestIdentifier\": "
        "\"requestIdentifier\", \"errorCode\": 0, \"errorMessage\": \"errorMessage\"}]}",
};

}  // namespace outcrop::bedrock_agentcore::commands
