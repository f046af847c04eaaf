// Client::stop_batch_evaluation as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/stop_batch_evaluation.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter stop_batch_evaluation_parameters[] = {
    {cli::field<&StopBatchEvaluationRequest::batch_evaluation_id>("batchEvaluationId", true), "batch-evaluation-id",
     "The batch evaluation's id."},
};

}  // namespace

extern const cli::Operation stop_batch_evaluation_command;
constexpr cli::Operation stop_batch_evaluation_command{
    .name = "StopBatchEvaluation",
    .command = "stop-batch-evaluation",
    .help = "Stops a batch evaluation. Results so far are kept.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StopBatchEvaluation.html",
    .parameters = stop_batch_evaluation_parameters,
    .make_request = cli::make_request<&Client::stop_batch_evaluation>,
    .call = cli::call_method<&Client::stop_batch_evaluation>,
    .start = cli::start_calls<&Client::stop_batch_evaluation, &AsyncClient::stop_batch_evaluation>,
    .sample =
        "{\"batchEvaluationId\": \"batchEvaluationId\", \"batchEvaluationArn\": \"batchEvaluationArn\", \"status\": "
        "\"status\", \"description\": \"description\"}",
};

}  // namespace outcrop::bedrock_agentcore::commands
