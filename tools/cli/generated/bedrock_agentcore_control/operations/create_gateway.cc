// Client::create_gateway as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_gateway.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_gateway_parameters[] = {
    {cli::field<&CreateGatewayRequest::name>("name", true), "name", ""},
    {cli::field<&CreateGatewayRequest::description>("description"), "description", ""},
    {cli::field<&CreateGatewayRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateGatewayRequest::role_arn>("roleArn", true), "role-arn", ""},
    {cli::field<&CreateGatewayRequest::protocol_type>("protocolType"), "protocol-type", ""},
    {cli::field<&CreateGatewayRequest::protocol_configuration>("protocolConfiguration"), "protocol-configuration", ""},
    {cli::field<&CreateGatewayRequest::authorizer_type>("authorizerType", true), "authorizer-type", ""},
    {cli::field<&CreateGatewayRequest::authorizer_configuration>("authorizerConfiguration"), "authorizer-configuration",
     ""},
    {cli::field<&CreateGatewayRequest::kms_key_arn>("kmsKeyArn"), "kms-key-arn", ""},
    {cli::field<&CreateGatewayRequest::interceptor_configurations>("interceptorConfigurations"),
     "interceptor-configurations", ""},
    {cli::field<&CreateGatewayRequest::policy_engine_configuration>("policyEngineConfiguration"),
     "policy-engine-configuration", ""},
    {cli::field<&CreateGatewayRequest::exception_level>("exceptionLevel"), "exception-level", ""},
    {cli::field<&CreateGatewayRequest::tags>("tags"), "tags", ""},
};
constexpr std::string_view create_gateway_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation create_gateway_command;
constexpr cli::Operation create_gateway_command{
    .name = "CreateGateway",
    .command = "create-gateway",
    .help = "",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateGateway.html",
    .parameters = create_gateway_parameters,
    .make_request = cli::make_request<&Client::create_gateway>,
    .call = cli::call_method<&Client::create_gateway>,
    .start = cli::start_calls<&Client::create_gateway, &AsyncClient::create_gateway>,
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
    .times = create_gateway_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
