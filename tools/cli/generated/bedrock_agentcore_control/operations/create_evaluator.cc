// Client::create_evaluator as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_evaluator.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_evaluator_parameters[] = {
    {cli::field<&CreateEvaluatorRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateEvaluatorRequest::evaluator_name>("evaluatorName", true), "evaluator-name", ""},
    {cli::field<&CreateEvaluatorRequest::description>("description"), "description", ""},
    {cli::field<&CreateEvaluatorRequest::evaluator_config>("evaluatorConfig", true), "evaluator-config", ""},
    {cli::field<&CreateEvaluatorRequest::level>("level", true), "level", ""},
    {cli::field<&CreateEvaluatorRequest::kms_key_arn>("kmsKeyArn"), "kms-key-arn", ""},
    {cli::field<&CreateEvaluatorRequest::tags>("tags"), "tags", ""},
};
constexpr std::string_view create_evaluator_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation create_evaluator_command;
constexpr cli::Operation create_evaluator_command{
    .name = "CreateEvaluator",
    .command = "create-evaluator",
    .help = "",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateEvaluator.html",
    .parameters = create_evaluator_parameters,
    .make_request = cli::make_request<&Client::create_evaluator>,
    .call = cli::call_method<&Client::create_evaluator>,
    .start = cli::start_calls<&Client::create_evaluator, &AsyncClient::create_evaluator>,
    .sample =
        "{\"evaluatorArn\": \"evaluatorArn\", \"evaluatorId\": \"evaluatorId\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"status\": \"status\"}",
    .times = create_evaluator_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
