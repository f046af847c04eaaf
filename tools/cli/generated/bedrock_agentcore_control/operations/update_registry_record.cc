// Client::update_registry_record as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_registry_record.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_registry_record_parameters[] = {
    {cli::field<&UpdateRegistryRecordRequest::registry_id>("registryId", true), "registry-id", ""},
    {cli::field<&UpdateRegistryRecordRequest::record_id>("recordId", true), "record-id", ""},
    {cli::field<&UpdateRegistryRecordRequest::name>("name"), "name", ""},
    {cli::field<&UpdateRegistryRecordRequest::description>("description"), "description", ""},
    {cli::field<&UpdateRegistryRecordRequest::descriptor_type>("descriptorType"), "descriptor-type", ""},
    {cli::field<&UpdateRegistryRecordRequest::descriptors>("descriptors"), "descriptors", ""},
    {cli::field<&UpdateRegistryRecordRequest::record_version>("recordVersion"), "record-version", ""},
    {cli::field<&UpdateRegistryRecordRequest::synchronization_type>("synchronizationType"), "synchronization-type", ""},
    {cli::field<&UpdateRegistryRecordRequest::synchronization_configuration>("synchronizationConfiguration"),
     "synchronization-configuration", ""},
    {cli::field<&UpdateRegistryRecordRequest::trigger_synchronization>("triggerSynchronization"),
     "trigger-synchronization", ""},
};
constexpr std::string_view update_registry_record_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_registry_record_command;
constexpr cli::Operation update_registry_record_command{
    .name = "UpdateRegistryRecord",
    .command = "update-registry-record",
    .help = "",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateRegistryRecord.html",
    .parameters = update_registry_record_parameters,
    .make_request = cli::make_request<&Client::update_registry_record>,
    .call = cli::call_method<&Client::update_registry_record>,
    .start = cli::start_calls<&Client::update_registry_record, &AsyncClient::update_registry_record>,
    .sample =
        "{\"registryArn\": \"registryArn\", \"recordArn\": \"recordArn\", \"recordId\": \"recordId\", \"name\": "
        "\"name\", \"description\": \"description\", \"descriptorType\": \"descriptorType\", \"descriptors\": "
        "{\"mcp\": {\"server\": {\"schemaVersion\": \"schemaVersion\", \"inlineContent\": \"inlineContent\"}, "
        "\"tools\": {\"protocolVersion\": \"protocolVersion\", \"inlineContent\": \"inlineContent\"}}, \"a2a\": "
        "{\"agentCard\": {\"schemaVersion\": \"schemaVersion\", \"inlineContent\": \"inlineContent\"}}, \"custom\": "
        "{\"inlineContent\": \"inlineContent\"}, \"agentSkills\": {\"skillMd\": {\"inlineContent\": "
        "\"inlineContent\"}, \"skillDefinition\": {\"schemaVersion\": \"schemaVersion\", \"inlineContent\": "
        "\"inlineContent\"}}}, \"recordVersion\": \"recordVersion\", \"status\": \"status\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"statusReason\": \"statusReason\", "
        "\"synchronizationType\": \"synchronizationType\", \"synchronizationConfiguration\": {\"fromUrl\": {\"url\": "
        "\"url\", \"credentialProviderConfigurations\": [{\"credentialProviderType\": \"credentialProviderType\", "
        "\"credentialProvider\": {\"oauthCredentialProvider\": {\"providerArn\": \"providerArn\", \"grantType\": "
        "\"grantType\", \"scopes\": [\"scopes\"], \"customParameters\": {\"KeyName\": \"customParameters\"}}}}]}}}",
    .times = update_registry_record_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
