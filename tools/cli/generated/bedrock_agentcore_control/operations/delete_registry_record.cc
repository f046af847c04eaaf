// Client::delete_registry_record as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_registry_record.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_registry_record_parameters[] = {
    {cli::field<&DeleteRegistryRecordRequest::registry_id>("registryId", true), "registry-id",
     "The registry's id or ARN."},
    {cli::field<&DeleteRegistryRecordRequest::record_id>("recordId", true), "record-id", "The record's id or ARN."},
};

}  // namespace

extern const cli::Operation delete_registry_record_command;
constexpr cli::Operation delete_registry_record_command{
    .name = "DeleteRegistryRecord",
    .command = "delete-registry-record",
    .help = "Deletes a record of a registry. The call returns before it is done.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteRegistryRecord.html",
    .parameters = delete_registry_record_parameters,
    .make_request = cli::make_request<&Client::delete_registry_record>,
    .call = cli::call_method<&Client::delete_registry_record>,
    .start = cli::start_calls<&Client::delete_registry_record, &AsyncClient::delete_registry_record>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
