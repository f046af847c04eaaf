// Client::submit_registry_record_for_approval as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_registry_record.h>
#include <outcrop/bedrock_agentcore_control/operations/submit_registry_record_for_approval.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

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
std::string submit_registry_record_for_approval_state(const GetRegistryRecordView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput submit_registry_record_for_approval_wait_inputs[] = {
    {cli::field<&GetRegistryRecordRequest::registry_id>("registryId", true), "", "",
     cli::sent_text<&SubmitRegistryRecordForApprovalRequest::registry_id>},
    {cli::field<&GetRegistryRecordRequest::record_id>("recordId", true), "", "recordId",
     cli::sent_text<&SubmitRegistryRecordForApprovalRequest::record_id>},
};
constexpr cli::Wait submit_registry_record_for_approval_wait{
    .name = "RegistryRecordApproved",
    .reader = "GetRegistryRecord",
    .command = "get-registry-record",
    .inputs = submit_registry_record_for_approval_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_registry_record>,
    .call = cli::call_and_wait<&Client::submit_registry_record_for_approval,
                               &Client::wait_until_registry_record_approved, submit_registry_record_for_approval_state>,
    .start =
        cli::start_and_wait<&Client::submit_registry_record_for_approval, &Client::wait_until_registry_record_approved,
                            &AsyncClient::submit_registry_record_for_approval,
                            &AsyncClient::wait_until_registry_record_approved,
                            submit_registry_record_for_approval_state>,
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
    .wait = &submit_registry_record_for_approval_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
