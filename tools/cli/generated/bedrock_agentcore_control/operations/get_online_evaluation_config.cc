// Client::get_online_evaluation_config as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_online_evaluation_config.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_online_evaluation_config_parameters[] = {
    {cli::field<&GetOnlineEvaluationConfigRequest::online_evaluation_config_id>("onlineEvaluationConfigId", true),
     "online-evaluation-config-id", "The id that CreateOnlineEvaluationConfig gave the evaluation."},
};
constexpr std::string_view get_online_evaluation_config_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_online_evaluation_config_command;
constexpr cli::Operation get_online_evaluation_config_command{
    .name = "GetOnlineEvaluationConfig",
    .command = "get-online-evaluation-config",
    .help = "Tells what an online evaluation is like, and whether it runs.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetOnlineEvaluationConfig.html",
    .parameters = get_online_evaluation_config_parameters,
    .make_request = cli::make_request<&Client::get_online_evaluation_config>,
    .call = cli::call_method<&Client::get_online_evaluation_config>,
    .start = cli::start_calls<&Client::get_online_evaluation_config, &AsyncClient::get_online_evaluation_config>,
    .sample =
        "{\"onlineEvaluationConfigArn\": \"onlineEvaluationConfigArn\", \"onlineEvaluationConfigId\": "
        "\"onlineEvaluationConfigId\", \"onlineEvaluationConfigName\": \"onlineEvaluationConfigName\", "
        "\"description\": \"description\", \"rule\": {\"samplingConfig\": {\"samplingPercentage\": 0.0}, \"filters\": "
        "[{\"key\": \"key\", \"operator\": \"operator\", \"value\": {\"stringValue\": \"stringValue\"}}], "
        "\"sessionConfig\": {\"sessionTimeoutMinutes\": 0}}, \"dataSourceConfig\": {\"cloudWatchLogs\": "
        "{\"logGroupNames\": [\"logGroupNames\"], \"logGroupNamePrefixes\": [\"logGroupNamePrefixes\"], "
        "\"serviceNames\": [\"serviceNames\"]}}, \"evaluators\": [{\"evaluatorId\": \"evaluatorId\"}], \"insights\": "
        "[{\"insightId\": \"insightId\"}], \"clusteringConfig\": {\"frequencies\": [\"frequencies\"]}, "
        "\"outputConfig\": {\"cloudWatchConfig\": {\"logGroupName\": \"logGroupName\", \"metricsNamespace\": "
        "\"metricsNamespace\", \"resultDestination\": \"resultDestination\"}}, \"evaluationExecutionRoleArn\": "
        "\"evaluationExecutionRoleArn\", \"status\": \"status\", \"executionStatus\": \"executionStatus\", "
        "\"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"failureReason\": "
        "\"failureReason\"}",
    .times = get_online_evaluation_config_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
