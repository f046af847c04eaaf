// Client::update_payment_manager as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_payment_manager.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_payment_manager_parameters[] = {
    {cli::field<&UpdatePaymentManagerRequest::payment_manager_id>("paymentManagerId", true), "payment-manager-id",
     "The id that CreatePaymentManager gave the payment manager."},
    {cli::field<&UpdatePaymentManagerRequest::description>("description"), "description",
     "What the payment manager is for."},
    {cli::field<&UpdatePaymentManagerRequest::authorizer_type>("authorizerType"), "authorizer-type",
     "How those are checked who want a payment."},
    {cli::field<&UpdatePaymentManagerRequest::authorizer_configuration>("authorizerConfiguration"),
     "authorizer-configuration", "Which tokens are accepted, where `authorizerType` is `CUSTOM_JWT`."},
    {cli::field<&UpdatePaymentManagerRequest::role_arn>("roleArn"), "role-arn",
     "The ARN of the IAM role that the payment manager works under."},
    {cli::field<&UpdatePaymentManagerRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&UpdatePaymentManagerRequest::kms_key_arn>("kmsKeyArn"), "kms-key-arn",
     "The payment manager's KMS key from now on, by its ARN."},
};
constexpr std::string_view update_payment_manager_times[] = {
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation update_payment_manager_command;
constexpr cli::Operation update_payment_manager_command{
    .name = "UpdatePaymentManager",
    .command = "update-payment-manager",
    .help = "Changes a payment manager: who may want a payment, and the role that it works under.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatePaymentManager.html",
    .parameters = update_payment_manager_parameters,
    .make_request = cli::make_request<&Client::update_payment_manager>,
    .call = cli::call_method<&Client::update_payment_manager>,
    .start = cli::start_calls<&Client::update_payment_manager, &AsyncClient::update_payment_manager>,
    .sample =
        "{\"paymentManagerArn\": \"paymentManagerArn\", \"paymentManagerId\": \"paymentManagerId\", \"name\": "
        "\"name\", \"authorizerType\": \"authorizerType\", \"roleArn\": \"roleArn\", \"workloadIdentityDetails\": "
        "{\"workloadIdentityArn\": \"workloadIdentityArn\"}, \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\", \"status\": "
        "\"status\", \"kmsKeyArn\": \"kmsKeyArn\"}",
    .times = update_payment_manager_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
