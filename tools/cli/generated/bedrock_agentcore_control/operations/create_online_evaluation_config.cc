// Client::create_online_evaluation_config as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_online_evaluation_config.h>
#include <outcrop/bedrock_agentcore_control/operations/get_online_evaluation_config.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_online_evaluation_config_parameters[] = {
    {cli::field<&CreateOnlineEvaluationConfigRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateOnlineEvaluationConfigRequest::online_evaluation_config_name>("onlineEvaluationConfigName",
                                                                                     true),
     "online-evaluation-config-name", "The evaluation's name, which is its own within the account."},
    {cli::field<&CreateOnlineEvaluationConfigRequest::description>("description"), "description",
     "What the evaluation is for."},
    {cli::field<&CreateOnlineEvaluationConfigRequest::rule>("rule", true), "rule",
     "Which sessions are scored, how many of them, and when a session counts as over."},
    {cli::field<&CreateOnlineEvaluationConfigRequest::data_source_config>("dataSourceConfig", true),
     "data-source-config", "Where the traces of agents are read."},
    {cli::field<&CreateOnlineEvaluationConfigRequest::evaluators>("evaluators"), "evaluators",
     "The evaluators that score: AWS's own and the account's."},
    {cli::field<&CreateOnlineEvaluationConfigRequest::insights>("insights"), "insights",
     "Analyses that run beside the scores, such as of failures."},
    {cli::field<&CreateOnlineEvaluationConfigRequest::clustering_config>("clusteringConfig"), "clustering-config",
     "How often insights are gathered into clusters."},
    {cli::field<&CreateOnlineEvaluationConfigRequest::output_config>("outputConfig"), "output-config",
     "Where the results are written. Absent: a log group that the service makes."},
    {cli::field<&CreateOnlineEvaluationConfigRequest::evaluation_execution_role_arn>("evaluationExecutionRoleArn",
                                                                                     true),
     "evaluation-execution-role-arn",
     "The ARN of the IAM role that the evaluation works under. It has to allow reading the traces, writing the "
     "results, calling the models, and using the keys of evaluators that are encrypted with the account's own."},
    {cli::field<&CreateOnlineEvaluationConfigRequest::enable_on_create>("enableOnCreate", true), "enable-on-create",
     "Whether the evaluation starts at once."},
    {cli::field<&CreateOnlineEvaluationConfigRequest::tags>("tags"), "tags", "Tags for the evaluation, by key."},
};
constexpr std::string_view create_online_evaluation_config_times[] = {
    "createdAt",
};
std::string create_online_evaluation_config_state(const GetOnlineEvaluationConfigView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_online_evaluation_config_wait_inputs[] = {
    {cli::field<&GetOnlineEvaluationConfigRequest::online_evaluation_config_id>("onlineEvaluationConfigId", true), "",
     "onlineEvaluationConfigId"},
};
constexpr cli::Wait create_online_evaluation_config_wait{
    .name = "OnlineEvaluationConfigActive",
    .reader = "GetOnlineEvaluationConfig",
    .command = "get-online-evaluation-config",
    .inputs = create_online_evaluation_config_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_online_evaluation_config>,
    .call =
        cli::call_and_wait<&Client::create_online_evaluation_config,
                           &Client::wait_until_online_evaluation_config_active, create_online_evaluation_config_state>,
    .start = cli::start_and_wait<
        &Client::create_online_evaluation_config, &Client::wait_until_online_evaluation_config_active,
        &AsyncClient::create_online_evaluation_config, &AsyncClient::wait_until_online_evaluation_config_active,
        create_online_evaluation_config_state>,
};

}  // namespace

extern const cli::Operation create_online_evaluation_config_command;
constexpr cli::Operation create_online_evaluation_config_command{
    .name = "CreateOnlineEvaluationConfig",
    .command = "create-online-evaluation-config",
    .help = "Creates an online evaluation, which samples live sessions of agents from CloudWatch and scores them.",
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
    .wait = &create_online_evaluation_config_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
