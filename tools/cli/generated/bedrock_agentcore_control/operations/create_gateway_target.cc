// Client::create_gateway_target as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_gateway_target.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_gateway_target_parameters[] = {
    {cli::field<&CreateGatewayTargetRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier", ""},
    {cli::field<&CreateGatewayTargetRequest::name>("name"), "name", ""},
    {cli::field<&CreateGatewayTargetRequest::description>("description"), "description", ""},
    {cli::field<&CreateGatewayTargetRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateGatewayTargetRequest::target_configuration>("targetConfiguration", true), "target-configuration",
     ""},
    {cli::field<&CreateGatewayTargetRequest::credential_provider_configurations>("credentialProviderConfigurations"),
     "credential-provider-configurations", ""},
    {cli::field<&CreateGatewayTargetRequest::metadata_configuration>("metadataConfiguration"), "metadata-configuration",
     ""},
    {cli::field<&CreateGatewayTargetRequest::private_endpoint>("privateEndpoint"), "private-endpoint", ""},
};
constexpr std::string_view create_gateway_target_times[] = {
    "createdAt",
    "lastSynchronizedAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation create_gateway_target_command;
constexpr cli::Operation create_gateway_target_command{
    .name = "CreateGatewayTarget",
    .command = "create-gateway-target",
    .help = "",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateGatewayTarget.html",
    .parameters = create_gateway_target_parameters,
    .make_request = cli::make_request<&Client::create_gateway_target>,
    .call = cli::call_method<&Client::create_gateway_target>,
    .start = cli::start_calls<&Client::create_gateway_target, &AsyncClient::create_gateway_target>,
    .sample =
        "{\"gatewayArn\": \"gatewayArn\", \"targetId\": \"targetId\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"status\": \"status\", \"statusReasons\": [\"statusReasons\"], "
        "\"name\": \"name\", \"description\": \"description\", \"targetConfiguration\": {\"mcp\": {\"openApiSchema\": "
        "{\"s3\": {\"uri\": \"uri\", \"bucketOwnerAccountId\": \"bucketOwnerAccountId\"}}}}, "
        "\"credentialProviderConfigurations\": [{\"credentialProviderType\": \"credentialProviderType\", "
        "\"credentialProvider\": {\"oauthCredentialProvider\": {\"providerArn\": \"providerArn\", \"scopes\": "
        "[\"scopes\"], \"customParameters\": {\"KeyName\": \"customParameters\"}, \"grantType\": \"grantType\", "
        "\"defaultReturnUrl\": \"defaultReturnUrl\"}}}], \"lastSynchronizedAt\": \"1970-01-01T00:00:00Z\", "
        "\"metadataConfiguration\": {\"allowedRequestHeaders\": [\"allowedRequestHeaders\"], "
        "\"allowedQueryParameters\": [\"allowedQueryParameters\"], \"allowedResponseHeaders\": "
        "[\"allowedResponseHeaders\"]}, \"privateEndpoint\": {\"selfManagedLatticeResource\": "
        "{\"resourceConfigurationIdentifier\": \"resourceConfigurationIdentifier\"}}, "
        "\"privateEndpointManagedResources\": [{\"domain\": \"domain\", \"resourceGatewayArn\": "
        "\"resourceGatewayArn\", \"resourceAssociationArn\": \"resourceAssociationArn\"}], \"authorizationData\": "
        "{\"oauth2\": {\"authorizationUrl\": \"authorizationUrl\", \"userId\": \"userId\"}}, \"protocolType\": "
        "\"protocolType\"}",
    .times = create_gateway_target_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
