// Client::stop_batch_evaluation as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_batch_evaluation.h>
#include <outcrop/bedrock_agentcore/operations/stop_batch_evaluation.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter stop_batch_evaluation_parameters[] = {
    {cli::field<&StopBatchEvaluationRequest::batch_evaluation_id>("batchEvaluationId", true), "batch-evaluation-id",
     "The batch evaluation's id."},
};
std::string stop_batch_evaluation_state(const GetBatchEvaluationView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput stop_batch_evaluation_wait_inputs[] = {
    {cli::field<&GetBatchEvaluationRequest::batch_evaluation_id>("batchEvaluationId", true), "", "batchEvaluationId",
     cli::sent_text<&StopBatchEvaluationRequest::batch_evaluation_id>},
};
constexpr cli::Wait stop_batch_evaluation_wait{
    .name = "BatchEvaluationStopped",
    .reader = "GetBatchEvaluation",
    .command = "get-batch-evaluation",
    .inputs = stop_batch_evaluation_wait_inputs,
    .min_delay = std::chrono::seconds(10),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(86400),
    .make_request = cli::make_request<&Client::get_batch_evaluation>,
    .call = cli::call_and_wait<&Client::stop_batch_evaluation, &Client::wait_until_batch_evaluation_stopped,
                               stop_batch_evaluation_state>,
    .start = cli::start_and_wait<&Client::stop_batch_evaluation, &Client::wait_until_batch_evaluation_stopped,
                                 &AsyncClient::stop_batch_evaluation, &AsyncClient::wait_until_batch_evaluation_stopped,
                                 stop_batch_evaluation_state>,
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
    .wait = &stop_batch_evaluation_wait,
};

}  // namespace outcrop::bedrock_agentcore::commands
