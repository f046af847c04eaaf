// Client::list_online_evaluation_configs as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_online_evaluation_configs.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_online_evaluation_configs_parameters[] = {
    {cli::field<&ListOnlineEvaluationConfigsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
    {cli::field<&ListOnlineEvaluationConfigsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
};
constexpr std::string_view list_online_evaluation_configs_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_online_evaluation_configs_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_online_evaluation_configs, &Client::list_online_evaluation_configs_pages>,
};

}  // namespace

extern const cli::Operation list_online_evaluation_configs_command;
constexpr cli::Operation list_online_evaluation_configs_command{
    .name = "ListOnlineEvaluationConfigs",
    .command = "list-online-evaluation-configs",
    .help = "Lists the account's online evaluations in the client's region, one page at a time.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_ListOnlineEvaluationConfigs.html",
    .parameters = list_online_evaluation_configs_parameters,
    .make_request = cli::make_request<&Client::list_online_evaluation_configs>,
    .call = cli::call_method<&Client::list_online_evaluation_configs>,
    .start = cli::start_calls<&Client::list_online_evaluation_configs, &AsyncClient::list_online_evaluation_configs>,
    .sample =
        "{\"onlineEvaluationConfigs\": [{\"onlineEvaluationConfigArn\": \"onlineEvaluationConfigArn\", "
        "\"onlineEvaluationConfigId\": \"onlineEvaluationConfigId\", \"onlineEvaluationConfigName\": "
        "\"onlineEvaluationConfigName\", \"description\": \"description\", \"status\": \"status\", "
        "\"executionStatus\": \"executionStatus\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"failureReason\": \"failureReason\", \"insights\": [{\"insightId\": "
        "\"insightId\"}], \"clusteringConfig\": {\"frequencies\": [\"frequencies\"]}}], \"nextToken\": \"nextToken\"}",
    .items = "onlineEvaluationConfigs",
    .times = list_online_evaluation_configs_times,
    .listing = &list_online_evaluation_configs_listing,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
