// Client::synchronize_gateway_targets as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/synchronize_gateway_targets.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter synchronize_gateway_targets_parameters[] = {
    {cli::field<&SynchronizeGatewayTargetsRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&SynchronizeGatewayTargetsRequest::target_id_list>("targetIdList", true), "target-id-list",
     "The ids of the targets."},
};
constexpr std::string_view synchronize_gateway_targets_times[] = {
    "createdAt",
    "lastSynchronizedAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation synchronize_gateway_targets_command;
constexpr cli::Operation synchronize_gateway_targets_command{
    .name = "SynchronizeGatewayTargets",
    .command = "synchronize-gateway-targets",
    .help =
        "Has a gateway fetch the tools of targets anew. A target that waits for somebody to agree, or whose tools are "
        "given by `mcpToolSchema`, is refused.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SynchronizeGatewayTargets.html",
    .parameters = synchronize_gateway_targets_parameters,
    .make_request = cli::make_request<&Client::synchronize_gateway_targets>,
    .call = cli::call_method<&Client::synchronize_gateway_targets>,
    .start = cli::start_calls<&Client::synchronize_gateway_targets, &AsyncClient::synchronize_gateway_targets>,
    .sample =
        "{\"targets\": [{\"gatewayArn\": \"gatewayArn\", \"targetId\": \"targetId\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"status\": \"status\", \"statusReasons\": "
        "[\"statusReasons\"], \"name\": \"name\", \"description\": \"description\", \"targetConfiguration\": {\"mcp\": "
        "{\"openApiSchema\": {\"s3\": {\"uri\": \"uri\", \"bucketOwnerAccountId\": \"bucketOwnerAccountId\"}}}}, "
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
        "\"protocolType\"}]}",
    .times = synchronize_gateway_targets_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
