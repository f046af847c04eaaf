// Client::create_gateway_target as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_gateway_target.h>
#include <outcrop/bedrock_agentcore_control/operations/get_gateway_target.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_gateway_target_parameters[] = {
    {cli::field<&CreateGatewayTargetRequest::gateway_identifier>("gatewayIdentifier", true), "gateway-identifier",
     "The id that CreateGateway gave the gateway."},
    {cli::field<&CreateGatewayTargetRequest::name>("name"), "name",
     "The target's name, which is its own within the gateway."},
    {cli::field<&CreateGatewayTargetRequest::description>("description"), "description", "What the target is for."},
    {cli::field<&CreateGatewayTargetRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateGatewayTargetRequest::target_configuration>("targetConfiguration", true), "target-configuration",
     "What the target is, and where."},
    {cli::field<&CreateGatewayTargetRequest::credential_provider_configurations>("credentialProviderConfigurations"),
     "credential-provider-configurations", "How the gateway signs in at the target."},
    {cli::field<&CreateGatewayTargetRequest::metadata_configuration>("metadataConfiguration"), "metadata-configuration",
     "Which headers and query parameters pass between callers and the target. Absent: none are passed on."},
    {cli::field<&CreateGatewayTargetRequest::private_endpoint>("privateEndpoint"), "private-endpoint",
     "How the gateway reaches a target inside a VPC. Absent where the target is not in one."},
};
constexpr std::string_view create_gateway_target_times[] = {
    "createdAt",
    "lastSynchronizedAt",
    "updatedAt",
};
std::string create_gateway_target_state(const GetGatewayTargetView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_gateway_target_wait_inputs[] = {
    {cli::field<&GetGatewayTargetRequest::gateway_identifier>("gatewayIdentifier", true), "", "",
     cli::sent_text<&CreateGatewayTargetRequest::gateway_identifier>},
    {cli::field<&GetGatewayTargetRequest::target_id>("targetId", true), "", "targetId"},
};
constexpr cli::Wait create_gateway_target_wait{
    .name = "GatewayTargetReady",
    .reader = "GetGatewayTarget",
    .command = "get-gateway-target",
    .inputs = create_gateway_target_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_gateway_target>,
    .call = cli::call_and_wait<&Client::create_gateway_target, &Client::wait_until_gateway_target_ready,
                               create_gateway_target_state>,
    .start = cli::start_and_wait<&Client::create_gateway_target, &Client::wait_until_gateway_target_ready,
                                 &AsyncClient::create_gateway_target, &AsyncClient::wait_until_gateway_target_ready,
                                 create_gateway_target_state>,
};

}  // namespace

extern const cli::Operation create_gateway_target_command;
constexpr cli::Operation create_gateway_target_command{
    .name = "CreateGatewayTarget",
    .command = "create-gateway-target",
    .help =
        "Adds a target to a gateway: an API, a Lambda function, an MCP server, an agent or a model that callers then "
        "reach through it.",
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
    .wait = &create_gateway_target_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
