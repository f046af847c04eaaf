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
    {cli::field<&UpdatePaymentManagerRequest::payment_manager_id>("paymentManagerId", true), "payment-manager-id", ""},
    {cli::field<&UpdatePaymentManagerRequest::description>("description"), "description", ""},
    {cli::field<&UpdatePaymentManagerRequest::authorizer_type>("authorizerType"), "authorizer-type", ""},
    {cli::field<&UpdatePaymentManagerRequest::authorizer_configuration>("authorizerConfiguration"),
     "authorizer-configuration", ""},
    {cli::field<&UpdatePaymentManagerRequest::role_arn>("roleArn"), "role-arn", ""},
    {cli::field<&UpdatePaymentManagerRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&UpdatePaymentManagerRequest::kms_key_arn>("kmsKeyArn"), "kms-key-arn", ""},
};
constexpr std::string_view update_payment_manager_times[] = {
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation update_payment_manager_command;
constexpr cli::Operation update_payment_manager_command{
    .name = "UpdatePaymentManager",
    .command = "update-payment-manager",
    .help = "",
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
