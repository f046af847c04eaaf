// Client::submit_registry_record_for_approval as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/submit_registry_record_for_approval.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter submit_registry_record_for_approval_parameters[] = {
    {cli::field<&SubmitRegistryRecordForApprovalRequest::registry_id>("registryId", true), "registry-id",
     "The registry's id or ARN."},
    {cli::field<&SubmitRegistryRecordForApprovalRequest::record_id>("recordId", true), "record-id",
     "The record's id or ARN."},
};
constexpr std::string_view submit_registry_record_for_approval_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation submit_registry_record_for_approval_command;
constexpr cli::Operation submit_registry_record_for_approval_command{
    .name = "SubmitRegistryRecordForApproval",
    .command = "submit-registry-record-for-approval",
    .help =
        "Asks for the approval of a record that is in the state `DRAFT`. Where the registry approves by itself, the "
        "record has it at once.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_SubmitRegistryRecordForApproval.html",
    .parameters = submit_registry_record_for_approval_parameters,
    .make_request = cli::make_request<&Client::submit_registry_record_for_approval>,
    .call = cli::call_method<&Client::submit_registry_record_for_approval>,
    .start = cli::start_calls<&Client::submit_registry_record_for_approval,
                              &AsyncClient::submit_registry_record_for_approval>,
    .sample =
        "{\"registryArn\": \"registryArn\", \"recordArn\": \"recordArn\", \"recordId\": \"recordId\", \"status\": "
        "\"status\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = submit_registry_record_for_approval_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
