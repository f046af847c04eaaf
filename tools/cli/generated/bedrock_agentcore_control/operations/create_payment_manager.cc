// Client::create_payment_manager as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_payment_manager.h>
#include <outcrop/bedrock_agentcore_control/operations/get_payment_manager.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_payment_manager_parameters[] = {
    {cli::field<&CreatePaymentManagerRequest::name>("name", true), "name", "The payment manager's name."},
    {cli::field<&CreatePaymentManagerRequest::description>("description"), "description",
     "What the payment manager is for."},
    {cli::field<&CreatePaymentManagerRequest::authorizer_type>("authorizerType", true), "authorizer-type",
     "Whether callers bring a JWT, or sign with AWS credentials."},
    {cli::field<&CreatePaymentManagerRequest::authorizer_configuration>("authorizerConfiguration"),
     "authorizer-configuration", "Which JWTs let callers in; needed where `authorizerType` is `CUSTOM_JWT`."},
    {cli::field<&CreatePaymentManagerRequest::role_arn>("roleArn", true), "role-arn",
     "The IAM role that the payment manager works under, by its ARN."},
    {cli::field<&CreatePaymentManagerRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreatePaymentManagerRequest::tags>("tags"), "tags", "Tags for the payment manager, by key."},
    {cli::field<&CreatePaymentManagerRequest::kms_key_arn>("kmsKeyArn"), "kms-key-arn",
     "The ARN of the KMS key that encrypts the payment manager's data. Absent: a key of AWS encrypts it."},
};
constexpr std::string_view create_payment_manager_times[] = {
    "createdAt",
};
std::string create_payment_manager_state(const GetPaymentManagerView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_payment_manager_wait_inputs[] = {
    {cli::field<&GetPaymentManagerRequest::payment_manager_id>("paymentManagerId", true), "", "paymentManagerId"},
};
constexpr cli::Wait create_payment_manager_wait{
    .name = "PaymentManagerReady",
    .reader = "GetPaymentManager",
    .command = "get-payment-manager",
    .inputs = create_payment_manager_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_payment_manager>,
    .call = cli::call_and_wait<&Client::create_payment_manager, &Client::wait_until_payment_manager_ready,
                               create_payment_manager_state>,
    .start = cli::start_and_wait<&Client::create_payment_manager, &Client::wait_until_payment_manager_ready,
                                 &AsyncClient::create_payment_manager, &AsyncClient::wait_until_payment_manager_ready,
                                 create_payment_manager_state>,
};

}  // namespace

extern const cli::Operation create_payment_manager_command;
constexpr cli::Operation create_payment_manager_command{
    .name = "CreatePaymentManager",
    .command = "create-payment-manager",
    .help = "Creates a payment manager, under which connectors to providers of payments are kept.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreatePaymentManager.html",
    .parameters = create_payment_manager_parameters,
    .make_request = cli::make_request<&Client::create_payment_manager>,
    .call = cli::call_method<&Client::create_payment_manager>,
    .start = cli::start_calls<&Client::create_payment_manager, &AsyncClient::create_payment_manager>,
    .sample =
        "{\"paymentManagerArn\": \"paymentManagerArn\", \"paymentManagerId\": \"paymentManagerId\", \"name\": "
        "\"name\", \"authorizerType\": \"authorizerType\", \"authorizerConfiguration\": {\"customJWTAuthorizer\": "
        "{\"discoveryUrl\": \"discoveryUrl\", \"allowedAudience\": [\"allowedAudience\"], \"allowedClients\": "
        "[\"allowedClients\"], \"allowedScopes\": [\"allowedScopes\"], \"advertisedScopeMapping\": {\"KeyName\": "
        "\"advertisedScopeMapping\"}, \"customClaims\": [{\"inboundTokenClaimName\": \"inboundTokenClaimName\", "
        "\"inboundTokenClaimValueType\": \"inboundTokenClaimValueType\", \"authorizingClaimMatchValue\": "
        "{\"claimMatchValue\": {\"matchValueString\": \"matchValueString\"}, \"claimMatchOperator\": "
        "\"claimMatchOperator\"}}], \"privateEndpoint\": {\"selfManagedLatticeResource\": "
        "{\"resourceConfigurationIdentifier\": \"resourceConfigurationIdentifier\"}}, \"privateEndpointOverrides\": "
        "[{\"domain\": \"domain\", \"privateEndpoint\": {\"selfManagedLatticeResource\": "
        "{\"resourceConfigurationIdentifier\": \"resourceConfigurationIdentifier\"}}}], "
        "\"allowedWorkloadConfiguration\": {\"hostingEnvironments\": [{\"arn\": \"arn\"}], \"workloadIdentities\": "
        "[\"workloadIdentities\"]}}}, \"roleArn\": \"roleArn\", \"workloadIdentityDetails\": {\"workloadIdentityArn\": "
        "\"workloadIdentityArn\"}, \"createdAt\": \"1970-01-01T00:00:00Z\", \"status\": \"status\", \"tags\": "
        "{\"KeyName\": \"tags\"}, \"kmsKeyArn\": \"kmsKeyArn\"}",
    .times = create_payment_manager_times,
    .wait = &create_payment_manager_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
