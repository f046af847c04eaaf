// Client::update_evaluator as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_evaluator.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_evaluator_parameters[] = {
    {cli::field<&UpdateEvaluatorRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&UpdateEvaluatorRequest::evaluator_id>("evaluatorId", true), "evaluator-id",
     "The id that CreateEvaluator gave the evaluator."},
    {cli::field<&UpdateEvaluatorRequest::description>("description"), "description", "What the evaluator looks at."},
    {cli::field<&UpdateEvaluatorRequest::evaluator_config>("evaluatorConfig"), "evaluator-config",
     "What evaluates: a model with instructions, or a Lambda function."},
    {cli::field<&UpdateEvaluatorRequest::level>("level"), "level",
     "Whether it evaluates sessions, traces or single calls of tools."},
    {cli::field<&UpdateEvaluatorRequest::kms_key_arn>("kmsKeyArn"), "kms-key-arn",
     "The KMS key that encrypts the evaluator's instructions, by its ARN; what another one encrypted is encrypted "
     "anew."},
};
constexpr std::string_view update_evaluator_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_evaluator_command;
constexpr cli::Operation update_evaluator_command{
    .name = "UpdateEvaluator",
    .command = "update-evaluator",
    .help =
        "Changes an evaluator of the account. One that an online evaluation uses while it runs cannot be changed, nor "
        "one of the service's own.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateEvaluator.html",
    .parameters = update_evaluator_parameters,
    .make_request = cli::make_request<&Client::update_evaluator>,
    .call = cli::call_method<&Client::update_evaluator>,
    .start = cli::start_calls<&Client::update_evaluator, &AsyncClient::update_evaluator>,
    .sample =
        "{\"evaluatorArn\": \"evaluatorArn\", \"evaluatorId\": \"evaluatorId\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"status\": \"status\"}",
    .times = update_evaluator_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
