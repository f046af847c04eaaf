// Client::update_online_evaluation_config as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/update_online_evaluation_config.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter update_online_evaluation_config_parameters[] = {
    {cli::field<&UpdateOnlineEvaluationConfigRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::online_evaluation_config_id>("onlineEvaluationConfigId", true),
     "online-evaluation-config-id", ""},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::description>("description"), "description", ""},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::rule>("rule"), "rule", ""},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::data_source_config>("dataSourceConfig"), "data-source-config",
     ""},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::evaluators>("evaluators"), "evaluators", ""},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::insights>("insights"), "insights", ""},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::clustering_config>("clusteringConfig"), "clustering-config", ""},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::output_config>("outputConfig"), "output-config", ""},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::evaluation_execution_role_arn>("evaluationExecutionRoleArn"),
     "evaluation-execution-role-arn", ""},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::execution_status>("executionStatus"), "execution-status", ""},
};
constexpr std::string_view update_online_evaluation_config_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_online_evaluation_config_command;
constexpr cli::Operation update_online_evaluation_config_command{
    .name = "UpdateOnlineEvaluationConfig",
    .command = "update-online-evaluation-config",
    .help = "",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_UpdateOnlineEvaluationConfig.html",
    .parameters = update_online_evaluation_config_parameters,
    .make_request = cli::make_request<&Client::update_online_evaluation_config>,
    .call = cli::call_method<&Client::update_online_evaluation_config>,
    .start = cli::start_calls<&Client::update_online_evaluation_config, &AsyncClient::update_online_evaluation_config>,
    .sample =
        "{\"onlineEvaluationConfigArn\": \"onlineEvaluationConfigArn\", \"onlineEvaluationConfigId\": "
        "\"onlineEvaluationConfigId\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"status\": \"status\", "
        "\"executionStatus\": \"executionStatus\", \"failureReason\": \"failureReason\"}",
    .times = update_online_evaluation_config_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
