// Client::delete_evaluator as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_evaluator.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_evaluator_parameters[] = {
    {cli::field<&DeleteEvaluatorRequest::evaluator_id>("evaluatorId", true), "evaluator-id",
     "The id that CreateEvaluator gave the evaluator."},
};

}  // namespace

extern const cli::Operation delete_evaluator_command;
constexpr cli::Operation delete_evaluator_command{
    .name = "DeleteEvaluator",
    .command = "delete-evaluator",
    .help = "Deletes an evaluator of the account's own. No online evaluation that runs may use it.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteEvaluator.html",
    .parameters = delete_evaluator_parameters,
    .make_request = cli::make_request<&Client::delete_evaluator>,
    .call = cli::call_method<&Client::delete_evaluator>,
    .start = cli::start_calls<&Client::delete_evaluator, &AsyncClient::delete_evaluator>,
    .sample = "{\"evaluatorArn\": \"evaluatorArn\", \"evaluatorId\": \"evaluatorId\", \"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
