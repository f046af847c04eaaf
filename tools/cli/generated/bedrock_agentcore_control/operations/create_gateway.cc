// Client::create_gateway as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_gateway.h>
#include <outcrop/bedrock_agentcore_control/operations/get_gateway.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_gateway_parameters[] = {
    {cli::field<&CreateGatewayRequest::name>("name", true), "name",
     "The gateway's name, which is its own within the account."},
    {cli::field<&CreateGatewayRequest::description>("description"), "description", "What the gateway is for."},
    {cli::field<&CreateGatewayRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateGatewayRequest::role_arn>("roleArn", true), "role-arn",
     "The ARN of the IAM role by which the gateway reaches its targets and AWS."},
    {cli::field<&CreateGatewayRequest::protocol_type>("protocolType"), "protocol-type",
     "The protocol that callers speak to the gateway."},
    {cli::field<&CreateGatewayRequest::protocol_configuration>("protocolConfiguration"), "protocol-configuration",
     "Settings of the protocol that `protocolType` names."},
    {cli::field<&CreateGatewayRequest::authorizer_type>("authorizerType", true), "authorizer-type",
     "How the gateway checks its callers."},
    {cli::field<&CreateGatewayRequest::authorizer_configuration>("authorizerConfiguration"), "authorizer-configuration",
     "Which JWTs let callers in; needed where `authorizerType` is `CUSTOM_JWT`."},
    {cli::field<&CreateGatewayRequest::kms_key_arn>("kmsKeyArn"), "kms-key-arn",
     "The ARN of the KMS key that encrypts the gateway's data. Absent: a key of AWS encrypts it."},
    {cli::field<&CreateGatewayRequest::interceptor_configurations>("interceptorConfigurations"),
     "interceptor-configurations", "Lambda functions that see, and may change, requests and answers."},
    {cli::field<&CreateGatewayRequest::policy_engine_configuration>("policyEngineConfiguration"),
     "policy-engine-configuration", "The policy engine that decides which tool calls are allowed. Absent: none does."},
    {cli::field<&CreateGatewayRequest::exception_level>("exceptionLevel"), "exception-level",
     "`DEBUG` tells callers in detail what went wrong. Absent: they get a general message."},
    {cli::field<&CreateGatewayRequest::tags>("tags"), "tags", "Tags for the gateway, by key."},
};
constexpr std::string_view create_gateway_times[] = {
    "createdAt",
    "updatedAt",
};
std::string create_gateway_state(const GetGatewayView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_gateway_wait_inputs[] = {
    {cli::field<&GetGatewayRequest::gateway_identifier>("gatewayIdentifier", true), "", "gatewayId"},
};
constexpr cli::Wait create_gateway_wait{
    .name = "GatewayReady",
    .reader = "GetGateway",
    .command = "get-gateway",
    .inputs = create_gateway_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_gateway>,
    .call = cli::call_and_wait<&Client::create_gateway, &Client::wait_until_gateway_ready, create_gateway_state>,
    .start =
        cli::start_and_wait<&Client::create_gateway, &Client::wait_until_gateway_ready, &AsyncClient::create_gateway,
                            &AsyncClient::wait_until_gateway_ready, create_gateway_state>,
};

}  // namespace

extern const cli::Operation create_gateway_command;
constexpr cli::Operation create_gateway_command{
    .name = "CreateGateway",
    .command = "create-gateway",
    .help =
        "Creates a gateway: one address behind which agents find tools, models and other agents. CreateGatewayTarget "
        "adds these once its state is `READY`.",
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
    .wait = &create_gateway_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
