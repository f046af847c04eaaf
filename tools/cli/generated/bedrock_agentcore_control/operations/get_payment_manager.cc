// Client::get_payment_manager as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_payment_manager.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_payment_manager_parameters[] = {
    {cli::field<&GetPaymentManagerRequest::payment_manager_id>("paymentManagerId", true), "payment-manager-id",
     "The id that CreatePaymentManager gave the payment manager."},
};
constexpr std::string_view get_payment_manager_times[] = {
    "createdAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation get_payment_manager_command;
constexpr cli::Operation get_payment_manager_command{
    .name = "GetPaymentManager",
    .command = "get-payment-manager",
    .help = "Tells what a payment manager is like, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetPaymentManager.html",
    .parameters = get_payment_manager_parameters,
    .make_request = cli::make_request<&Client::get_payment_manager>,
    .call = cli::call_method<&Client::get_payment_manager>,
    .start = cli::start_calls<&Client::get_payment_manager, &AsyncClient::get_payment_manager>,
    .sample =
        "{\"paymentManagerArn\": \"paymentManagerArn\", \"paymentManagerId\": \"paymentManagerId\", \"name\": "
        "\"name\", \"description\": \"description\", \"authorizerType\": \"authorizerType\", "
        "\"authorizerConfiguration\": {\"customJWTAuthorizer\": {\"discoveryUrl\": \"discoveryUrl\", "
        "\"allowedAudience\": [\"allowedAudience\"], \"allowedClients\": [\"allowedClients\"], \"allowedScopes\": "
        "[\"allowedScopes\"], \"advertisedScopeMapping\": {\"KeyName\": \"advertisedScopeMapping\"}, \"customClaims\": "
        "[{\"inboundTokenClaimName\": \"inboundTokenClaimName\", \"inboundTokenClaimValueType\": "
        "\"inboundTokenClaimValueType\", \"authorizingClaimMatchValue\": {\"claimMatchValue\": {\"matchValueString\": "
        "\"matchValueString\"}, \"claimMatchOperator\": \"claimMatchOperator\"}}], \"privateEndpoint\": "
        "{\"selfManagedLatticeResource\": {\"resourceConfigurationIdentifier\": \"resourceConfigurationIdentifier\"}}, "
        "\"privateEndpointOverrides\": [{\"domain\": \"domain\", \"privateEndpoint\": {\"selfManagedLatticeResource\": "
        "{\"resourceConfigurationIdentifier\": \"resourceConfigurationIdentifier\"}}}], "
        "\"allowedWorkloadConfiguration\": {\"hostingEnvironments\": [{\"arn\": \"arn\"}], \"workloadIdentities\": "
        "[\"workloadIdentities\"]}}}, \"roleArn\": \"roleArn\", \"workloadIdentityDetails\": {\"workloadIdentityArn\": "
        "\"workloadIdentityArn\"}, \"createdAt\": \"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"status\": \"status\", \"tags\": {\"KeyName\": \"tags\"}, \"kmsKeyArn\": "
        "\"kmsKeyArn\"}",
    .times = get_payment_manager_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
