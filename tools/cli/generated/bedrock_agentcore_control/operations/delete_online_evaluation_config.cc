// Client::delete_online_evaluation_config as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_online_evaluation_config.h>
#include <outcrop/bedrock_agentcore_control/operations/get_online_evaluation_config.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_online_evaluation_config_parameters[] = {
    {cli::field<&DeleteOnlineEvaluationConfigRequest::online_evaluation_config_id>("onlineEvaluationConfigId", true),
     "online-evaluation-config-id", "The id that CreateOnlineEvaluationConfig gave the evaluation."},
};
std::string delete_online_evaluation_config_state(const GetOnlineEvaluationConfigView&) { return {}; }
constexpr cli::WaitInput delete_online_evaluation_config_wait_inputs[] = {
    {cli::field<&GetOnlineEvaluationConfigRequest::online_evaluation_config_id>("onlineEvaluationConfigId", true), "",
     "onlineEvaluationConfigId", cli::sent_text<&DeleteOnlineEvaluationConfigRequest::online_evaluation_config_id>},
};
constexpr cli::Wait delete_online_evaluation_config_wait{
    .name = "OnlineEvaluationConfigDeleted",
    .reader = "GetOnlineEvaluationConfig",
    .command = "get-online-evaluation-config",
    .inputs = delete_online_evaluation_config_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_online_evaluation_config>,
    .call =
        cli::call_and_wait<&Client::delete_online_evaluation_config,
                           &Client::wait_until_online_evaluation_config_deleted, delete_online_evaluation_config_state>,
    .start = cli::start_and_wait<
        &Client::delete_online_evaluation_config, &Client::wait_until_online_evaluation_config_deleted,
        &AsyncClient::delete_online_evaluation_config, &AsyncClient::wait_until_online_evaluation_config_deleted,
        delete_online_evaluation_config_state>,
};

}  // namespace

extern const cli::Operation delete_online_evaluation_config_command;
constexpr cli::Operation delete_online_evaluation_config_command{
    .name = "DeleteOnlineEvaluationConfig",
    .command = "delete-online-evaluation-config",
    .help = "Deletes an online evaluation and stops it where it runs.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_DeleteOnlineEvaluationConfig.html",
    .parameters = delete_online_evaluation_config_parameters,
    .make_request = cli::make_request<&Client::delete_online_evaluation_config>,
    .call = cli::call_method<&Client::delete_online_evaluation_config>,
    .start = cli::start_calls<&Client::delete_online_evaluation_config, &AsyncClient::delete_online_evaluation_config>,
    .sample =
        "{\"onlineEvaluationConfigArn\": \"onlineEvaluationConfigArn\", \"onlineEvaluationConfigId\": "
        "\"onlineEvaluationConfigId\", \"status\": \"status\"}",
    .wait = &delete_online_evaluation_config_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
