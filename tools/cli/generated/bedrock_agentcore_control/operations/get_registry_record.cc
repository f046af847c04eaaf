// Client::get_registry_record as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_registry_record.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_registry_record_parameters[] = {
    {cli::field<&GetRegistryRecordRequest::registry_id>("registryId", true), "registry-id",
     "The registry's id or ARN."},
    {cli::field<&GetRegistryRecordRequest::record_id>("recordId", true), "record-id", "The record's id or ARN."},
};
constexpr std::string_view get_registry_record_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_registry_record_command;
constexpr cli::Operation get_registry_record_command{
    .name = "GetRegistryRecord",
    .command = "get-registry-record",
    .help = "Tells what a record of a registry describes, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetRegistryRecord.html",
    .parameters = get_registry_record_parameters,
    .make_request = cli::make_request<&Client::get_registry_record>,
    .call = cli::call_method<&Client::get_registry_record>,
    .start = cli::start_calls<&Client::get_registry_record, &AsyncClient::get_registry_record>,
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
    .times = get_registry_record_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
