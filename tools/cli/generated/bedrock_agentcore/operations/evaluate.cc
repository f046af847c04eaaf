// Client::evaluate as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/evaluate.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter evaluate_parameters[] = {
    {cli::field<&EvaluateRequest::evaluator_id>("evaluatorId", true), "evaluator-id",
     "The evaluator: one of the service, such as Builtin.Helpfulness, or the account's own by its id."},
    {cli::field<&EvaluateRequest::evaluation_input>("evaluationInput", true), "evaluation-input",
     "The spans of the session."},
    {cli::field<&EvaluateRequest::evaluation_target>("evaluationTarget"), "evaluation-target",
     "Which traces or spans of it to score. Absent: as far as the evaluator looks."},
    {cli::field<&EvaluateRequest::evaluation_reference_inputs>("evaluationReferenceInputs"),
     "evaluation-reference-inputs", "What should have happened, for evaluators that compare with it."},
};

}  // namespace

extern const cli::Operation evaluate_command;
constexpr cli::Operation evaluate_command{
    .name = "Evaluate",
    .command = "evaluate",
    .help = "Scores a session, a trace or tool calls of an agent by one evaluator, and waits for the result.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Evaluate.html",
    .parameters = evaluate_parameters,
    .make_request = cli::make_request<&Client::evaluate>,
    .call = cli::call_method<&Client::evaluate>,
    .start = cli::start_calls<&Client::evaluate, &AsyncClient::evaluate>,
    .sample =
        "{\"evaluationResults\": [{\"evaluatorArn\": \"evaluatorArn\", \"evaluatorId\": \"evaluatorId\", "
        "\"evaluatorName\": \"evaluatorName\", \"explanation\": \"explanation\", \"context\": {\"spanContext\": "
        "{\"sessionId\": \"sessionId\", \"traceId\": \"traceId\", \"spanId\": \"spanId\"}}, \"value\": 0.0, \"label\": "
        "\"label\", \"tokenUsage\": {\"inputTokens\": 0, \"outputTokens\": 0, \"totalTokens\": 0}, \"errorMessage\": "
        "\"errorMessage\", \"errorCode\": \"errorCode\", \"ignoredReferenceInputFields\": "
        "[\"ignoredReferenceInputFields\"]}]}",
};

}  // namespace outcrop::bedrock_agentcore::commands
