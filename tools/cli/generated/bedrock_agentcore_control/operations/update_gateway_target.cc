// Client::update_gateway_target as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_gateway_target.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_gateway_target_parameters[] = {
    {cli::field<&UpdateGatewayTargetRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&UpdateGatewayTargetRequest::target_id>("targetId", true), "target-id",
     "The id that CreateGatewayTarget gave the target."},
    {cli::field<&UpdateGatewayTargetRequest::name>("name"), "name", "The target's name from now on."},
    {cli::field<&UpdateGatewayTargetRequest::description>("description"), "description", "What the target is for."},
    {cli::field<&UpdateGatewayTargetRequest::target_configuration>("targetConfiguration", true), "target-configuration",
     "What the target is, and where."},
    {cli::field<&UpdateGatewayTargetRequest::credential_provider_configurations>("credentialProviderConfigurations"),
     "credential-provider-configurations", "How the gateway signs in to the target."},
    {cli::field<&UpdateGatewayTargetRequest::metadata_configuration>("metadataConfiguration"), "metadata-configuration",
     "Which headers and query parameters pass between clients and the target."},
    {cli::field<&UpdateGatewayTargetRequest::private_endpoint>("privateEndpoint"), "private-endpoint",
     "How the target is reached in a VPC. Absent: over the internet."},
};
constexpr std::string_view update_gateway_target_times[] = {
    "createdAt",
    "lastSynchronizedAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_gateway_target_command;
constexpr cli::Operation update_gateway_target_command{
    .name = "UpdateGatewayTarget",
    .command = "update-gateway-target",
    .help = "Changes a target of a gateway. One that waits for a user to agree is refused.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateGatewayTarget.html",
    .parameters = update_gateway_target_parameters,
    .make_request = cli::make_request<&Client::update_gateway_target>,
    .call = cli::call_method<&Client::update_gateway_target>,
    .start = cli::start_calls<&Client::update_gateway_target, &AsyncClient::update_gateway_target>,
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
    .times = update_gateway_target_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
