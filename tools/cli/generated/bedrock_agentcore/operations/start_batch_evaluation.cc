// Client::start_batch_evaluation as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_batch_evaluation.h>
#include <outcrop/bedrock_agentcore/operations/start_batch_evaluation.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter start_batch_evaluation_parameters[] = {
    {cli::field<&StartBatchEvaluationRequest::batch_evaluation_name>("batchEvaluationName", true),
     "batch-evaluation-name", "The batch evaluation's name, unlike all others of the account."},
    {cli::field<&StartBatchEvaluationRequest::evaluators>("evaluators"), "evaluators",
     "The evaluators that score the sessions."},
    {cli::field<&StartBatchEvaluationRequest::insights>("insights"), "insights",
     "What to find out about all sessions together."},
    {cli::field<&StartBatchEvaluationRequest::data_source_config>("dataSourceConfig", true), "data-source-config",
     "Where the sessions come from."},
    {cli::field<&StartBatchEvaluationRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&StartBatchEvaluationRequest::evaluation_metadata>("evaluationMetadata"), "evaluation-metadata",
     "What is known about the sessions beforehand. Absent: nothing."},
    {cli::field<&StartBatchEvaluationRequest::tags>("tags"), "tags", "Tags for the batch evaluation, by key."},
    {cli::field<&StartBatchEvaluationRequest::kms_key_arn>("kmsKeyArn"), "kms-key-arn",
     "The KMS key for the batch evaluation's data, by its ARN. Absent: a key of AWS encrypts it."},
    {cli::field<&StartBatchEvaluationRequest::description>("description"), "description",
     "What the batch evaluation is for."},
    {cli::field<&StartBatchEvaluationRequest::output_config>("outputConfig"), "output-config",
     "Where results are written besides. Absent: the service's own log group."},
};
constexpr std::string_view start_batch_evaluation_times[] = {
    "createdAt",
};
std::string start_batch_evaluation_state(const GetBatchEvaluationView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput start_batch_evaluation_wait_inputs[] = {
    {cli::field<&GetBatchEvaluationRequest::batch_evaluation_id>("batchEvaluationId", true), "", "batchEvaluationId"},
};
constexpr cli::Wait start_batch_evaluation_wait{
    .name = "BatchEvaluationCompleted",
    .reader = "GetBatchEvaluation",
    .command = "get-batch-evaluation",
    .inputs = start_batch_evaluation_wait_inputs,
    .min_delay = std::chrono::seconds(10),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(86400),
    .make_request = cli::make_request<&Client::get_batch_evaluation>,
    .call = cli::call_and_wait<&Client::start_batch_evaluation, &Client::wait_until_batch_evaluation_completed,
                               start_batch_evaluation_state>,
    .start = cli::start_and_wait<&Client::start_batch_evaluation, &Client::wait_until_batch_evaluation_completed,
                                 &AsyncClient::start_batch_evaluation,
                                 &AsyncClient::wait_until_batch_evaluation_completed, start_batch_evaluation_state>,
};

}  // namespace

extern const cli::Operation start_batch_evaluation_command;
constexpr cli::Operation start_batch_evaluation_command{
    .name = "StartBatchEvaluation",
    .command = "start-batch-evaluation",
    .help =
        "Starts a batch evaluation: scores many sessions of an agent, and looks for insights across them. "
        "GetBatchEvaluation tells how far it is.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StartBatchEvaluation.html",
    .parameters = start_batch_evaluation_parameters,
    .make_request = cli::make_request<&Client::start_batch_evaluation>,
    .call = cli::call_method<&Client::start_batch_evaluation>,
    .start = cli::start_calls<&Client::start_batch_evaluation, &AsyncClient::start_batch_evaluation>,
    .sample =
        "{\"batchEvaluationId\": \"batchEvaluationId\", \"batchEvaluationArn\": \"batchEvaluationArn\", "
        "\"batchEvaluationName\": \"batchEvaluationName\", \"evaluators\": [{\"evaluatorId\": \"evaluatorId\"}], "
        "\"insights\": [{\"insightId\": \"insightId\"}], \"status\": \"status\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"outputConfig\": {\"cloudWatchConfig\": {\"logGroupName\": \"logGroupName\", "
        "\"logStreamName\": \"logStreamName\", \"metricsNamespace\": \"metricsNamespace\", \"resultDestination\": "
        "\"resultDestination\"}}, \"tags\": {\"KeyName\": \"tags\"}, \"kmsKeyArn\": \"kmsKeyArn\", \"description\": "
        "\"description\"}",
    .times = start_batch_evaluation_times,
    .wait = &start_batch_evaluation_wait,
};

}  // namespace outcrop::bedrock_agentcore::commands
