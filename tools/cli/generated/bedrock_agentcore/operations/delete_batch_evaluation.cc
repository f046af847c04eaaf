// Client::delete_batch_evaluation as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/delete_batch_evaluation.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter delete_batch_evaluation_parameters[] = {
    {cli::field<&DeleteBatchEvaluationRequest::batch_evaluation_id>("batchEvaluationId", true), "batch-evaluation-id",
     "The batch evaluation's id."},
};

}  // namespace

extern const cli::Operation delete_batch_evaluation_command;
constexpr cli::Operation delete_batch_evaluation_command{
    .name = "DeleteBatchEvaluation",
    .command = "delete-batch-evaluation",
    .help = "Deletes a batch evaluation with its results.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DeleteBatchEvaluation.html",
    .parameters = delete_batch_evaluation_parameters,
    .make_request = cli::make_request<&Client::delete_batch_evaluation>,
    .call = cli::call_method<&Client::delete_batch_evaluation>,
    .start = cli::start_calls<&Client::delete_batch_evaluation, &AsyncClient::delete_batch_evaluation>,
    .sample =
        "{\"batchEvaluationId\": \"batchEvaluationId\", \"batchEvaluationArn\": \"batchEvaluationArn\", \"status\": "
        "\"status\"}",
};

}  // namespace outcrop::bedrock_agentcore::commands
