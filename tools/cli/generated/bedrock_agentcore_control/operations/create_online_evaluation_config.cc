// Client::create_online_evaluation_config as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_online_evaluation_config.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_online_evaluation_config_parameters[] = {
    {cli::field<&CreateOnlineEvaluationConfigRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateOnlineEvaluationConfigRequest::online_evaluation_config_name>("onlineEvaluationConfigName",
                                                                                     true),
     "online-evaluation-config-name", ""},
    {cli::field<&CreateOnlineEvaluationConfigRequest::description>("description"), "description", ""},
    {cli::field<&CreateOnlineEvaluationConfigRequest::rule>("rule", true), "rule", ""},
    {cli::field<&CreateOnlineEvaluationConfigRequest::data_source_config>("dataSourceConfig", true),
     "data-source-config", ""},
    {cli::field<&CreateOnlineEvaluationConfigRequest::evaluators>("evaluators"), "evaluators", ""},
    {cli::field<&CreateOnlineEvaluationConfigRequest::insights>("insights"), "insights", ""},
    {cli::field<&CreateOnlineEvaluationConfigRequest::clustering_config>("clusteringConfig"), "clustering-config", ""},
    {cli::field<&CreateOnlineEvaluationConfigRequest::output_config>("outputConfig"), "output-config", ""},
    {cli::field<&CreateOnlineEvaluationConfigRequest::evaluation_execution_role_arn>("evaluationExecutionRoleArn",
                                                                                     true),
     "evaluation-execution-role-arn", ""},
    {cli::field<&CreateOnlineEvaluationConfigRequest::enable_on_create>("enableOnCreate", true), "enable-on-create",
     ""},
    {cli::field<&CreateOnlineEvaluationConfigRequest::tags>("tags"), "tags", ""},
};
constexpr std::string_view create_online_evaluation_config_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation create_online_evaluation_config_command;
constexpr cli::Operation create_online_evaluation_config_command{
    .name = "CreateOnlineEvaluationConfig",
    .command = "create-online-evaluation-config",
    .help = "",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_CreateOnlineEvaluationConfig.html",
    .parameters = create_online_evaluation_config_parameters,
    .make_request = cli::make_request<&Client::create_online_evaluation_config>,
    .call = cli::call_method<&Client::create_online_evaluation_config>,
    .start = cli::start_calls<&Client::create_online_evaluation_config, &AsyncClient::create_online_evaluation_config>,
    .sample =
        "{\"onlineEvaluationConfigArn\": \"onlineEvaluationConfigArn\", \"onlineEvaluationConfigId\": "
        "\"onlineEvaluationConfigId\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"outputConfig\": "
        "{\"cloudWatchConfig\": {\"logGroupName\": \"logGroupName\", \"metricsNamespace\": \"metricsNamespace\", "
        "\"resultDestination\": \"resultDestination\"}}, \"status\": \"status\", \"executionStatus\": "
        "\"executionStatus\", \"failureReason\": \"failureReason\"}",
    .times = create_online_evaluation_config_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
