// Client::update_registry_record_status as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_registry_record_status.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_registry_record_status_parameters[] = {
    {cli::field<&UpdateRegistryRecordStatusRequest::registry_id>("registryId", true), "registry-id",
     "The registry's id or ARN."},
    {cli::field<&UpdateRegistryRecordStatusRequest::record_id>("recordId", true), "record-id",
     "The record's id or ARN."},
    {cli::field<&UpdateRegistryRecordStatusRequest::status>("status", true), "status",
     "The state that the record is to be in: `APPROVED`, `REJECTED` or `DEPRECATED`."},
    {cli::field<&UpdateRegistryRecordStatusRequest::status_reason>("statusReason", true), "status-reason",
     "Why it is, such as what was found wrong with it."},
};
constexpr std::string_view update_registry_record_status_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_registry_record_status_command;
constexpr cli::Operation update_registry_record_status_command{
    .name = "UpdateRegistryRecordStatus",
    .command = "update-registry-record-status",
    .help = "Approves or rejects a record of a registry, or withdraws it for good.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateRegistryRecordStatus.html",
    .parameters = update_registry_record_status_parameters,
    .make_request = cli::make_request<&Client::update_registry_record_status>,
    .call = cli::call_method<&Client::update_registry_record_status>,
    .start = cli::start_calls<&Client::update_registry_record_status, &AsyncClient::update_registry_record_status>,
    .sample =
        "{\"registryArn\": \"registryArn\", \"recordArn\": \"recordArn\", \"recordId\": \"recordId\", \"status\": "
        "\"status\", \"statusReason\": \"statusReason\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = update_registry_record_status_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
