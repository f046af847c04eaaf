// Client::create_registry_record as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_registry_record.h>
#include <outcrop/bedrock_agentcore_control/operations/get_registry_record.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_registry_record_parameters[] = {
    {cli::field<&CreateRegistryRecordRequest::registry_id>("registryId", true), "registry-id",
     "The registry's id or ARN."},
    {cli::field<&CreateRegistryRecordRequest::name>("name", true), "name", "The record's name."},
    {cli::field<&CreateRegistryRecordRequest::description>("description"), "description", "What the record is for."},
    {cli::field<&CreateRegistryRecordRequest::descriptor_type>("descriptorType", true), "descriptor-type",
     "The kind of thing that the record describes."},
    {cli::field<&CreateRegistryRecordRequest::descriptors>("descriptors"), "descriptors",
     "The description; the member that fits `descriptorType`."},
    {cli::field<&CreateRegistryRecordRequest::record_version>("recordVersion"), "record-version",
     "The version that the record begins with; the service counts it up when the record changes."},
    {cli::field<&CreateRegistryRecordRequest::synchronization_type>("synchronizationType"), "synchronization-type",
     "Whether the description is kept up to date from somewhere else."},
    {cli::field<&CreateRegistryRecordRequest::synchronization_configuration>("synchronizationConfiguration"),
     "synchronization-configuration", "From where the description is kept up to date."},
    {cli::field<&CreateRegistryRecordRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
std::string create_registry_record_state(const GetRegistryRecordView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_registry_record_wait_inputs[] = {
    {cli::field<&GetRegistryRecordRequest::registry_id>("registryId", true), "", "",
     cli::sent_text<&CreateRegistryRecordRequest::registry_id>},
    {cli::field<&GetRegistryRecordRequest::record_id>("recordId", true), "", "recordArn"},
};
constexpr cli::Wait create_registry_record_wait{
    .name = "RegistryRecordCreated",
    .reader = "GetRegistryRecord",
    .command = "get-registry-record",
    .inputs = create_registry_record_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_registry_record>,
    .call = cli::call_and_wait<&Client::create_registry_record, &Client::wait_until_registry_record_created,
                               create_registry_record_state>,
    .start = cli::start_and_wait<&Client::create_registry_record, &Client::wait_until_registry_record_created,
                                 &AsyncClient::create_registry_record, &AsyncClient::wait_until_registry_record_created,
                                 create_registry_record_state>,
};

}  // namespace

extern const cli::Operation create_registry_record_command;
constexpr cli::Operation create_registry_record_command{
    .name = "CreateRegistryRecord",
    .command = "create-registry-record",
    .help =
        "Adds a record to a registry: the description of one MCP server, agent, skill or other thing. The service "
        "works on it after the call; GetRegistryRecord tells when it is done.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateRegistryRecord.html",
    .parameters = create_registry_record_parameters,
    .make_request = cli::make_request<&Client::create_registry_record>,
    .call = cli::call_method<&Client::create_registry_record>,
    .start = cli::start_calls<&Client::create_registry_record, &AsyncClient::create_registry_record>,
    .sample = "{\"recordArn\": \"recordArn\", \"status\": \"status\"}",
    .wait = &create_registry_record_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
