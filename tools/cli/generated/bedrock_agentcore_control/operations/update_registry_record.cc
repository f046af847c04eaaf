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
    {cli::field<&UpdateRegistryRecordRequest::registry_id>("registryId", true), "registry-id",
     "The registry's id or ARN."},
    {cli::field<&UpdateRegistryRecordRequest::record_id>("recordId", true), "record-id", "The record's id or ARN."},
    {cli::field<&UpdateRegistryRecordRequest::name>("name"), "name", "The record's name from now on."},
    {cli::field<&UpdateRegistryRecordRequest::description>("description"), "description", "What the record is about."},
    {cli::field<&UpdateRegistryRecordRequest::descriptor_type>("descriptorType"), "descriptor-type",
     "The kind of thing that the record is about from now on; `descriptors` then has to fit it."},
    {cli::field<&UpdateRegistryRecordRequest::descriptors>("descriptors"), "descriptors",
     "What the record tells, of which each part can change alone."},
    {cli::field<&UpdateRegistryRecordRequest::record_version>("recordVersion"), "record-version",
     "The version that the record must still have, or else the change is refused. The service counts it up. Absent: "
     "any."},
    {cli::field<&UpdateRegistryRecordRequest::synchronization_type>("synchronizationType"), "synchronization-type",
     "The kind of place that the record's contents are fetched from; goes with `synchronizationConfiguration`."},
    {cli::field<&UpdateRegistryRecordRequest::synchronization_configuration>("synchronizationConfiguration"),
     "synchronization-configuration", "Where the record's contents are fetched from; goes with `synchronizationType`."},
    {cli::field<&UpdateRegistryRecordRequest::trigger_synchronization>("triggerSynchronization"),
     "trigger-synchronization", "True fetches the record's contents now."},
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
    .help =
        "Changes a record of a registry, which then needs approval anew; until it has that, the record is found as it "
        "was approved last. The call only starts the change: GetRegistryRecord tells when it is done.",
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
