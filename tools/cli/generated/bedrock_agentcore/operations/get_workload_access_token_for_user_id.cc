// Client::get_workload_access_token_for_user_id as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_workload_access_token_for_user_id.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter get_workload_access_token_for_user_id_parameters[] = {
    {cli::field<&GetWorkloadAccessTokenForUserIdRequest::workload_name>("workloadName", true), "workload-name",
     "The name of the workload identity, which AgentCore Identity keeps for an agent."},
    {cli::field<&GetWorkloadAccessTokenForUserIdRequest::user_id>("userId", true), "user-id",
     "The user, by any id that the agent keeps to."},
};

}  // namespace

extern const cli::Operation get_workload_access_token_for_user_id_command;
constexpr cli::Operation get_workload_access_token_for_user_id_command{
    .name = "GetWorkloadAccessTokenForUserId",
    .command = "get-workload-access-token-for-user-id",
    .help =
        "Gives an agent a token for itself and a user that it names. The service can't check the id: the agent answers "
        "for it.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetWorkloadAccessTokenForUserId.html",
    .parameters = get_workload_access_token_for_user_id_parameters,
    .make_request = cli::make_request<&Client::get_workload_access_token_for_user_id>,
    .call = cli::call_method<&Client::get_workload_access_token_for_user_id>,
    .start = cli::start_calls<&Client::get_workload_access_token_for_user_id,
                              &AsyncClient::get_workload_access_token_for_user_id>,
    .sample = "{\"workloadAccessToken\": \"workloadAccessToken\"}",
};

}  // namespace outcrop::bedrock_agentcore::commands
