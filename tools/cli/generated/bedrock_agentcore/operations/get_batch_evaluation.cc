// Client::get_batch_evaluation as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_batch_evaluation.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter get_batch_evaluation_parameters[] = {
    {cli::field<&GetBatchEvaluationRequest::batch_evaluation_id>("batchEvaluationId", true), "batch-evaluation-id",
     "The batch evaluation's id."},
};
constexpr std::string_view get_batch_evaluation_times[] = {
    "createdAt",
    "endTime",
    "startTime",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_batch_evaluation_command;
constexpr cli::Operation get_batch_evaluation_command{
    .name = "GetBatchEvaluation",
    .command = "get-batch-evaluation",
    .help = "Tells how far a batch evaluation is, and its results.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetBatchEvaluation.html",
    .parameters = get_batch_evaluation_parameters,
    .make_request = cli::make_request<&Client::get_batch_evaluation>,
    .call = cli::call_method<&Client::get_batch_evaluation>,
    .start = cli::start_calls<&Client::get_batch_evaluation, &AsyncClient::get_batch_evaluation>,
    .sample =
        "{\"batchEvaluationId\": \"batchEvaluationId\", \"batchEvaluationArn\": \"batchEvaluationArn\", "
        "\"batchEvaluationName\": \"batchEvaluationName\", \"status\": \"status\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"evaluators\": [{\"evaluatorId\": \"evaluatorId\"}], \"insights\": "
        "[{\"insightId\": \"insightId\"}], \"dataSourceConfig\": {\"cloudWatchLogs\": {\"serviceNames\": "
        "[\"serviceNames\"], \"logGroupNames\": [\"logGroupNames\"], \"logGroupNamePrefixes\": "
        "[\"logGroupNamePrefixes\"], \"filterConfig\": {\"sessionIds\": [\"sessionIds\"], \"timeRange\": "
        "{\"startTime\": \"1970-01-01T00:00:00Z\", \"endTime\": \"1970-01-01T00:00:00Z\"}, \"sessionTraceIds\": "
        "[{\"sessionId\": \"sessionId\", \"traceIds\": [\"traceIds\"]}]}}}, \"outputConfig\": {\"cloudWatchConfig\": "
        "{\"logGroupName\": \"logGroupName\", \"logStreamName\": \"logStreamName\", \"metricsNamespace\": "
        "\"metricsNamespace\", \"resultDestination\": \"resultDestination\"}}, \"evaluationResults\": "
        "{\"numberOfSessionsCompleted\": 0, \"numberOfSessionsInProgress\": 0, \"numberOfSessionsFailed\": 0, "
        "\"totalNumberOfSessions\": 0, \"numberOfSessionsIgnored\": 0, \"evaluatorSummaries\": [{\"evaluatorId\": "
        "\"evaluatorId\", \"statistics\": {\"averageScore\": 0.0}, \"totalEvaluated\": 0, \"totalFailed\": 0}]}, "
        "\"failureAnalysisResult\": {\"failures\": [{\"clusterId\": 0, \"name\": \"name\", \"description\": "
        "\"description\", \"affectedSessionCount\": 0, \"subCategories\": [{\"clusterId\": 0, \"name\": \"name\", "
        "\"description\": \"description\", \"affectedSessionCount\": 0, \"rootCauses\": [{\"clusterId\": 0, \"name\": "
        "\"name\", \"rootCause\": \"rootCause\", \"recommendation\": \"recommendation\", \"affectedSessionCount\": 0, "
        "\"affectedSessions\": [{\"sessionId\": \"sessionId\", \"explanation\": \"explanation\", \"fixType\": "
        "\"fixType\", \"recommendation\": \"recommendation\", \"failureSpans\": [{\"spanId\": \"spanId\", \"traceId\": "
        "\"traceId\", \"signals\": [{\"category\": \"category\", \"evidence\": \"evidence\", \"confidence\": "
        "0.0}]}]}]}]}]}]}, \"userIntentResult\": {\"userIntents\": [{\"clusterId\": 0, \"name\": \"name\", "
        "\"description\": \"description\", \"affectedSessionCount\": 0, \"affectedSessions\": [{\"sessionId\": "
        "\"sessionId\", \"userMessages\": [\"userMessages\"]}]}]}, \"executionSummaryResult\": "
        "{\"executionSummaries\": [{\"clusterId\": 0, \"name\": \"name\", \"description\": \"description\", "
        "\"affectedSessionCount\": 0, \"affectedSessions\": [{\"sessionId\": \"sessionId\", \"approachTaken\": "
        "\"approachTaken\", \"finalOutcome\": \"finalOutcome\"}]}]}, \"errorDetails\": [\"errorDetails\"], "
        "\"description\": \"description\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"kmsKeyArn\": \"kmsKeyArn\"}",
    .times = get_batch_evaluation_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
