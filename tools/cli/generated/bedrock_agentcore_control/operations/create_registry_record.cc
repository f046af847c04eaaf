// Client::create_registry_record as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_registry_record.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_registry_record_parameters[] = {
    {cli::field<&CreateRegistryRecordRequest::registry_id>("registryId", true), "registry-id", ""},
    {cli::field<&CreateRegistryRecordRequest::name>("name", true), "name", ""},
    {cli::field<&CreateRegistryRecordRequest::description>("description"), "description", ""},
    {cli::field<&CreateRegistryRecordRequest::descriptor_type>("descriptorType", true), "descriptor-type", ""},
    {cli::field<&CreateRegistryRecordRequest::descriptors>("descriptors"), "descriptors", ""},
    {cli::field<&CreateRegistryRecordRequest::record_version>("recordVersion"), "record-version", ""},
    {cli::field<&CreateRegistryRecordRequest::synchronization_type>("synchronizationType"), "synchronization-type", ""},
    {cli::field<&CreateRegistryRecordRequest::synchronization_configuration>("synchronizationConfiguration"),
     "synchronization-configuration", ""},
    {cli::field<&CreateRegistryRecordRequest::client_token>("clientToken"), "client-token", ""},
};

}  // namespace

extern const cli::Operation create_registry_record_command;
constexpr cli::Operation create_registry_record_command{
    .name = "CreateRegistryRecord",
    .command = "create-registry-record",
    .help = "",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateRegistryRecord.html",
    .parameters = create_registry_record_parameters,
    .make_request = cli::make_request<&Client::create_registry_record>,
    .call = cli::call_method<&Client::create_registry_record>,
    .start = cli::start_calls<&Client::create_registry_record, &AsyncClient::create_registry_record>,
    .sample = "{\"recordArn\": \"recordArn\", \"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
