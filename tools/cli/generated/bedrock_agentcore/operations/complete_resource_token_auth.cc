// Client::complete_resource_token_auth as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/complete_resource_token_auth.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter complete_resource_token_auth_parameters[] = {
    {cli::field<&CompleteResourceTokenAuthRequest::user_identifier>("userIdentifier", true), "user-identifier",
     "The user, as told when the workload access token was made."},
    {cli::field<&CompleteResourceTokenAuthRequest::session_uri>("sessionUri", true), "session-uri",
     "The session of the consent, as GetResourceOauth2Token gave it."},
};

}  // namespace

extern const cli::Operation complete_resource_token_auth_command;
constexpr cli::Operation complete_resource_token_auth_command{
    .name = "CompleteResourceTokenAuth",
    .command = "complete-resource-token-auth",
    .help =
        "Says that the user who consented in the browser is the one that the agent acts for. Only then does "
        "GetResourceOauth2Token give a token.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CompleteResourceTokenAuth.html",
    .parameters = complete_resource_token_auth_parameters,
    .make_request = cli::make_request<&Client::complete_resource_token_auth>,
    .call = cli::call_method<&Client::complete_resource_token_auth>,
    .start = cli::start_calls<&Client::complete_resource_token_auth, &AsyncClient::complete_resource_token_auth>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_agentcore::commands
