// Client::get_registry as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_registry.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_registry_parameters[] = {
    {cli::field<&GetRegistryRequest::registry_id>("registryId", true), "registry-id", "The registry's id or ARN."},
};
constexpr std::string_view get_registry_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_registry_command;
constexpr cli::Operation get_registry_command{
    .name = "GetRegistry",
    .command = "get-registry",
    .help = "Tells what a registry is like, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetRegistry.html",
    .parameters = get_registry_parameters,
    .make_request = cli::make_request<&Client::get_registry>,
    .call = cli::call_method<&Client::get_registry>,
    .start = cli::start_calls<&Client::get_registry, &AsyncClient::get_registry>,
    .sample =
        "{\"name\": \"name\", \"description\": \"description\", \"registryId\": \"registryId\", \"registryArn\": "
        "\"registryArn\", \"authorizerType\": \"authorizerType\", \"authorizerConfiguration\": "
        "{\"customJWTAuthorizer\": {\"discoveryUrl\": \"discoveryUrl\", \"allowedAudience\": [\"allowedAudience\"], "
        "\"allowedClients\": [\"allowedClients\"], \"allowedScopes\": [\"allowedScopes\"], \"advertisedScopeMapping\": "
        "{\"KeyName\": \"advertisedScopeMapping\"}, \"customClaims\": [{\"inboundTokenClaimName\": "
        "\"inboundTokenClaimName\", \"inboundTokenClaimValueType\": \"inboundTokenClaimValueType\", "
        "\"authorizingClaimMatchValue\": {\"claimMatchValue\": {\"matchValueString\": \"matchValueString\"}, "
        "\"claimMatchOperator\": \"claimMatchOperator\"}}], \"privateEndpoint\": {\"selfManagedLatticeResource\": "
        "{\"resourceConfigurationIdentifier\": \"resourceConfigurationIdentifier\"}}, \"privateEndpointOverrides\": "
        "[{\"domain\": \"domain\", \"privateEndpoint\": {\"selfManagedLatticeResource\": "
        "{\"resourceConfigurationIdentifier\": \"resourceConfigurationIdentifier\"}}}], "
        "\"allowedWorkloadConfiguration\": {\"hostingEnvironments\": [{\"arn\": \"arn\"}], \"workloadIdentities\": "
        "[\"workloadIdentities\"]}}}, \"approvalConfiguration\": {\"autoApproval\": true}, \"status\": \"status\", "
        "\"statusReason\": \"statusReason\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = get_registry_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
