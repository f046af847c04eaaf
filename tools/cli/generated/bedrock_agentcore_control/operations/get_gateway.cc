// Client::get_gateway as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_gateway.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_gateway_parameters[] = {
    {cli::field<&GetGatewayRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
};
constexpr std::string_view get_gateway_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_gateway_command;
constexpr cli::Operation get_gateway_command{
    .name = "GetGateway",
    .command = "get-gateway",
    .help = "Tells what a gateway is like, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetGateway.html",
    .parameters = get_gateway_parameters,
    .make_request = cli::make_request<&Client::get_gateway>,
    .call = cli::call_method<&Client::get_gateway>,
    .start = cli::start_calls<&Client::get_gateway, &AsyncClient::get_gateway>,
    .sample =
        "{\"gatewayArn\": \"gatewayArn\", \"gatewayId\": \"gatewayId\", \"gatewayUrl\": \"gatewayUrl\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"status\": \"status\", \"statusReasons\": "
        "[\"statusReasons\"], \"name\": \"name\", \"description\": \"description\", \"roleArn\": \"roleArn\", "
        "\"protocolType\": \"protocolType\", \"protocolConfiguration\": {\"mcp\": {\"supportedVersions\": "
        "[\"supportedVersions\"], \"instructions\": \"instructions\", \"searchType\": \"searchType\", "
        "\"sessionConfiguration\": {\"sessionTimeoutInSeconds\": 0}, \"streamingConfiguration\": "
        "{\"enableResponseStreaming\": true}, \"disableMcpListToolsPagination\": true}}, \"authorizerType\": "
        "\"authorizerType\", \"authorizerConfiguration\": {\"customJWTAuthorizer\": {\"discoveryUrl\": "
        "\"discoveryUrl\", \"allowedAudience\": [\"allowedAudience\"], \"allowedClients\": [\"allowedClients\"], "
        "\"allowedScopes\": [\"allowedScopes\"], \"advertisedScopeMapping\": {\"KeyName\": "
        "\"advertisedScopeMapping\"}, \"customClaims\": [{\"inboundTokenClaimName\": \"inboundTokenClaimName\", "
        "\"inboundTokenClaimValueType\": \"inboundTokenClaimValueType\", \"authorizingClaimMatchValue\": "
        "{\"claimMatchValue\": {\"matchValueString\": \"matchValueString\"}, \"claimMatchOperator\": "
        "\"claimMatchOperator\"}}], \"privateEndpoint\": {\"selfManagedLatticeResource\": "
        "{\"resourceConfigurationIdentifier\": \"resourceConfigurationIdentifier\"}}, \"privateEndpointOverrides\": "
        "[{\"domain\": \"domain\", \"privateEndpoint\": {\"selfManagedLatticeResource\": "
        "{\"resourceConfigurationIdentifier\": \"resourceConfigurationIdentifier\"}}}], "
        "\"allowedWorkloadConfiguration\": {\"hostingEnvironments\": [{\"arn\": \"arn\"}], \"workloadIdentities\": "
        "[\"workloadIdentities\"]}}}, \"kmsKeyArn\": \"kmsKeyArn\", \"customTransformConfiguration\": {\"lambda\": "
        "{\"arn\": \"arn\"}}, \"interceptorConfigurations\": [{\"interceptor\": {\"lambda\": {\"arn\": \"arn\"}}, "
        "\"interceptionPoints\": [\"interceptionPoints\"], \"inputConfiguration\": {\"passRequestHeaders\": true, "
        "\"payloadFilter\": {\"exclude\": [{\"field\": \"field\"}]}}}], \"policyEngineConfiguration\": {\"arn\": "
        "\"arn\", \"mode\": \"mode\"}, \"workloadIdentityDetails\": {\"workloadIdentityArn\": "
        "\"workloadIdentityArn\"}, \"exceptionLevel\": \"exceptionLevel\", \"webAclArn\": \"webAclArn\", "
        "\"wafConfiguration\": {\"failureMode\": \"failureMode\"}}",
    .times = get_gateway_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
