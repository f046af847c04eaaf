// Client::update_gateway as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_gateway.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_gateway_parameters[] = {
    {cli::field<&UpdateGatewayRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&UpdateGatewayRequest::name>("name", true), "name",
     "The gateway's name, the same as it was created with."},
    {cli::field<&UpdateGatewayRequest::description>("description"), "description", "What the gateway is for."},
    {cli::field<&UpdateGatewayRequest::role_arn>("roleArn", true), "role-arn",
     "The ARN of the IAM role that the gateway works under."},
    {cli::field<&UpdateGatewayRequest::protocol_type>("protocolType"), "protocol-type",
     "What is spoken with the gateway."},
    {cli::field<&UpdateGatewayRequest::protocol_configuration>("protocolConfiguration"), "protocol-configuration",
     "How the gateway speaks its protocol."},
    {cli::field<&UpdateGatewayRequest::authorizer_type>("authorizerType", true), "authorizer-type",
     "How callers of the gateway are checked."},
    {cli::field<&UpdateGatewayRequest::authorizer_configuration>("authorizerConfiguration"), "authorizer-configuration",
     "Which tokens are accepted, where `authorizerType` is `CUSTOM_JWT`."},
    {cli::field<&UpdateGatewayRequest::kms_key_arn>("kmsKeyArn"), "kms-key-arn",
     "The gateway's KMS key, by its ARN. Absent: a key of AWS encrypts the gateway."},
    {cli::field<&UpdateGatewayRequest::custom_transform_configuration>("customTransformConfiguration"),
     "custom-transform-configuration", "What changes requests and answers on their way."},
    {cli::field<&UpdateGatewayRequest::interceptor_configurations>("interceptorConfigurations"),
     "interceptor-configurations", "What sees the requests and answers of the gateway on their way."},
    {cli::field<&UpdateGatewayRequest::policy_engine_configuration>("policyEngineConfiguration"),
     "policy-engine-configuration", "The policy engine that is asked before each call of a tool. Absent: none is."},
    {cli::field<&UpdateGatewayRequest::exception_level>("exceptionLevel"), "exception-level",
     "`DEBUG` tells callers of the gateway what exactly failed. Absent: they learn little."},
    {cli::field<&UpdateGatewayRequest::waf_configuration>("wafConfiguration"), "waf-configuration",
     "What happens to requests while AWS WAF cannot be asked."},
};
constexpr std::string_view update_gateway_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_gateway_command;
constexpr cli::Operation update_gateway_command{
    .name = "UpdateGateway",
    .command = "update-gateway",
    .help = "Changes a gateway: who may use it, and how it works.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateGateway.html",
    .parameters = update_gateway_parameters,
    .make_request = cli::make_request<&Client::update_gateway>,
    .call = cli::call_method<&Client::update_gateway>,
    .start = cli::start_calls<&Client::update_gateway, &AsyncClient::update_gateway>,
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
    .times = update_gateway_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
