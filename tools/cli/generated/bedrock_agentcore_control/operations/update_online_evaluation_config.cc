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
    {cli::field<&UpdateOnlineEvaluationConfigRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::online_evaluation_config_id>("onlineEvaluationConfigId", true),
     "online-evaluation-config-id", "The id that CreateOnlineEvaluationConfig gave the online evaluation."},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::description>("description"), "description",
     "What the online evaluation is for."},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::rule>("rule"), "rule",
     "Which traces are evaluated, and when a session counts as over."},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::data_source_config>("dataSourceConfig"), "data-source-config",
     "Where the traces are read."},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::evaluators>("evaluators"), "evaluators",
     "The evaluators that look at the sessions."},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::insights>("insights"), "insights",
     "The analyses that look for patterns in sessions."},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::clustering_config>("clusteringConfig"), "clustering-config",
     "How often insights from many sessions are brought together."},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::output_config>("outputConfig"), "output-config",
     "Where the results are written."},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::evaluation_execution_role_arn>("evaluationExecutionRoleArn"),
     "evaluation-execution-role-arn",
     "The ARN of the IAM role under which traces are read, models asked and results written."},
    {cli::field<&UpdateOnlineEvaluationConfigRequest::execution_status>("executionStatus"), "execution-status",
     "Whether sessions are evaluated."},
};
constexpr std::string_view update_online_evaluation_config_times[] = {
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_online_evaluation_config_command;
constexpr cli::Operation update_online_evaluation_config_command{
    .name = "UpdateOnlineEvaluationConfig",
    .command = "update-online-evaluation-config",
    .help = "Changes an online evaluation, or has it rest or run. It holds at once, for what is being evaluated too.",
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
