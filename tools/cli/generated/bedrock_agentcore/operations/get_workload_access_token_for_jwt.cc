// Client::get_workload_access_token_for_jwt as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_workload_access_token_for_jwt.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter get_workload_access_token_for_jwt_parameters[] = {
    {cli::field<&GetWorkloadAccessTokenForJWTRequest::workload_name>("workloadName", true), "workload-name",
     "The name of the workload identity, which AgentCore Identity keeps for an agent."},
    {cli::field<&GetWorkloadAccessTokenForJWTRequest::user_token>("userToken", true), "user-token",
     "The JWT that the user's identity provider issued; the service checks it."},
};

}  // namespace

extern const cli::Operation get_workload_access_token_for_jwt_command;
constexpr cli::Operation get_workload_access_token_for_jwt_command{
    .name = "GetWorkloadAccessTokenForJWT",
    .command = "get-workload-access-token-for-jwt",
    .help = "Gives an agent a token for itself and the user whose JWT it has.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetWorkloadAccessTokenForJWT.html",
    .parameters = get_workload_access_token_for_jwt_parameters,
    .make_request = cli::make_request<&Client::get_workload_access_token_for_jwt>,
    .call = cli::call_method<&Client::get_workload_access_token_for_jwt>,
    .start =
        cli::start_calls<&Client::get_workload_access_token_for_jwt, &AsyncClient::get_workload_access_token_for_jwt>,
    .sample = "{\"workloadAccessToken\": \"workloadAccessToken\"}",
};

}  // namespace outcrop::bedrock_agentcore::commands
