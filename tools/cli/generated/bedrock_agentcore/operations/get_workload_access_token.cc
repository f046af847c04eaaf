// Client::get_workload_access_token as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_workload_access_token.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter get_workload_access_token_parameters[] = {
    {cli::field<&GetWorkloadAccessTokenRequest::workload_name>("workloadName", true), "workload-name",
     "The name of the workload identity, which AgentCore Identity keeps for an agent."},
};

}  // namespace

extern const cli::Operation get_workload_access_token_command;
constexpr cli::Operation get_workload_access_token_command{
    .name = "GetWorkloadAccessToken",
    .command = "get-workload-access-token",
    .help =
        "Gives an agent a token for itself, which it shows to AgentCore Identity. For an agent that acts for a user "
        "there are GetWorkloadAccessTokenForJWT and GetWorkloadAccessTokenForUserId.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetWorkloadAccessToken.html",
    .parameters = get_workload_access_token_parameters,
    .make_request = cli::make_request<&Client::get_workload_access_token>,
    .call = cli::call_method<&Client::get_workload_access_token>,
    .start = cli::start_calls<&Client::get_workload_access_token, &AsyncClient::get_workload_access_token>,
    .sample = "{\"workloadAccessToken\": \"workloadAccessToken\"}",
};

}  // namespace outcrop::bedrock_agentcore::commands
