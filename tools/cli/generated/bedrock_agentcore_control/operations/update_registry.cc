// Client::update_registry as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_registry.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_registry_parameters[] = {
    {cli::field<&UpdateRegistryRequest::registry_id>("registryId", true), "registry-id", "The registry's id or ARN."},
    {cli::field<&UpdateRegistryRequest::name>("name"), "name", "The registry's name from now on."},
    {cli::field<&UpdateRegistryRequest::description>("description"), "description", "What the registry is for."},
    {cli::field<&UpdateRegistryRequest::authorizer_configuration>("authorizerConfiguration"),
     "authorizer-configuration",
     "Which tokens are accepted; those who use the registry may have to sign in in another way then."},
    {cli::field<&UpdateRegistryRequest::approval_configuration>("approvalConfiguration"), "approval-configuration",
     "Whether records need somebody's approval that are submitted from now on."},
};
constexpr std::string_view update_registry_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_registry_command;
constexpr cli::Operation update_registry_command{
    .name = "UpdateRegistry",
    .command = "update-registry",
    .help = "Changes a registry: who may search it, and whether new records need approval.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateRegistry.html",
    .parameters = update_registry_parameters,
    .make_request = cli::make_request<&Client::update_registry>,
    .call = cli::call_method<&Client::update_registry>,
    .start = cli::start_calls<&Client::update_registry, &AsyncClient::update_registry>,
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
    .times = update_registry_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
