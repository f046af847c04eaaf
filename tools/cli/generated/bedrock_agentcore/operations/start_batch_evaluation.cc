// Client::start_batch_evaluation as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/start_batch_evaluation.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter start_batch_evaluation_parameters[] = {
    {cli::field<&StartBatchEvaluationRequest::batch_evaluation_name>("batchEvaluationName", true),
     "batch-evaluation-name", ""},
    {cli::field<&StartBatchEvaluationRequest::evaluators>("evaluators"), "evaluators", ""},
    {cli::field<&StartBatchEvaluationRequest::insights>("insights"), "insights", ""},
    {cli::field<&StartBatchEvaluationRequest::data_source_config>("dataSourceConfig", true), "data-source-config", ""},
    {cli::field<&StartBatchEvaluationRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&StartBatchEvaluationRequest::evaluation_metadata>("evaluationMetadata"), "evaluation-metadata", ""},
    {cli::field<&StartBatchEvaluationRequest::tags>("tags"), "tags", ""},
    {cli::field<&StartBatchEvaluationRequest::kms_key_arn>("kmsKeyArn"), "kms-key-arn", ""},
    {cli::field<&StartBatchEvaluationRequest::description>("description"), "description", ""},
    {cli::field<&StartBatchEvaluationRequest::output_config>("outputConfig"), "output-config", ""},
};
constexpr std::string_view start_batch_evaluation_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation start_batch_evaluation_command;
constexpr cli::Operation start_batch_evaluation_command{
    .name = "StartBatchEvaluation",
    .command = "start-batch-evaluation",
    .help = "",
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
};

}  // namespace outcrop::bedrock_agentcore::commands
