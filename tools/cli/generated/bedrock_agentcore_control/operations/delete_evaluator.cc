// Client::delete_evaluator as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_evaluator.h>
#include <outcrop/bedrock_agentcore_control/operations/get_evaluator.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_evaluator_parameters[] = {
    {cli::field<&DeleteEvaluatorRequest::evaluator_id>("evaluatorId", true), "evaluator-id",
     "The id that CreateEvaluator gave the evaluator."},
};
std::string delete_evaluator_state(const GetEvaluatorView&) { return {}; }
constexpr cli::WaitInput delete_evaluator_wait_inputs[] = {
    {cli::field<&GetEvaluatorRequest::evaluator_id>("evaluatorId", true), "", "evaluatorId",
     cli::sent_text<&DeleteEvaluatorRequest::evaluator_id>},
};
constexpr cli::Wait delete_evaluator_wait{
    .name = "EvaluatorDeleted",
    .reader = "GetEvaluator",
    .command = "get-evaluator",
    .inputs = delete_evaluator_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_evaluator>,
    .call =
        cli::call_and_wait<&Client::delete_evaluator, &Client::wait_until_evaluator_deleted, delete_evaluator_state>,
    .start = cli::start_and_wait<&Client::delete_evaluator, &Client::wait_until_evaluator_deleted,
                                 &AsyncClient::delete_evaluator, &AsyncClient::wait_until_evaluator_deleted,
                                 delete_evaluator_state>,
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
    .wait = &delete_evaluator_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
