// Client::get_gateway_target as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_gateway_target.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_gateway_target_parameters[] = {
    {cli::field<&GetGatewayTargetRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&GetGatewayTargetRequest::target_id>("targetId", true), "target-id",
     "The id that CreateGatewayTarget gave the target."},
};
constexpr std::string_view get_gateway_target_times[] = {
    "createdAt",
    "lastSynchronizedAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_gateway_target_command;
constexpr cli::Operation get_gateway_target_command{
    .name = "GetGatewayTarget",
    .command = "get-gateway-target",
    .help = "Tells what a target of a gateway is like, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetGatewayTarget.html",
    .parameters = get_gateway_target_parameters,
    .make_request = cli::make_request<&Client::get_gateway_target>,
    .call = cli::call_method<&Client::get_gateway_target>,
    .start = cli::start_calls<&Client::get_gateway_target, &AsyncClient::get_gateway_target>,
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
    .times = get_gateway_target_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
