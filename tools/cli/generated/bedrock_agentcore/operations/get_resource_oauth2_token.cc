// Client::get_resource_oauth2_token as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_resource_oauth2_token.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter get_resource_oauth2_token_parameters[] = {
    {cli::field<&GetResourceOauth2TokenRequest::workload_identity_token>("workloadIdentityToken", true),
     "workload-identity-token", "The workload access token, as GetWorkloadAccessToken and its siblings give it."},
    {cli::field<&GetResourceOauth2TokenRequest::resource_credential_provider_name>("resourceCredentialProviderName",
                                                                                   true),
     "resource-credential-provider-name", "The credential provider that knows the resource, by its name."},
    {cli::field<&GetResourceOauth2TokenRequest::scopes>("scopes", true), "scopes", "The scopes to ask for."},
    {cli::field<&GetResourceOauth2TokenRequest::oauth2_flow>("oauth2Flow", true), "oauth2-flow",
     "How the token is got."},
    {cli::field<&GetResourceOauth2TokenRequest::session_uri>("sessionUri"), "session-uri",
     "The session of a consent that is under way, as an earlier answer gave it. Absent: none is."},
    {cli::field<&GetResourceOauth2TokenRequest::resource_oauth2_return_url>("resourceOauth2ReturnUrl"),
     "resource-oauth2-return-url",
     "Where the user's browser goes after consent: one of the URLs that the workload identity allows."},
    {cli::field<&GetResourceOauth2TokenRequest::force_authentication>("forceAuthentication"), "force-authentication",
     "True asks the user to consent anew, even if there is a token."},
    {cli::field<&GetResourceOauth2TokenRequest::custom_parameters>("customParameters"), "custom-parameters",
     "Further parameters of the authorization request, by name. They don't replace standard ones."},
    {cli::field<&GetResourceOauth2TokenRequest::custom_state>("customState"), "custom-state",
     "A text that comes back to `resourceOauth2ReturnUrl`, so that the program can tell that the browser comes from "
     "its own request."},
    {cli::field<&GetResourceOauth2TokenRequest::resources>("resources"), "resources",
     "The resources that the token is to be good for."},
    {cli::field<&GetResourceOauth2TokenRequest::audiences>("audiences"), "audiences",
     "The audiences that the token is to be good for."},
};

}  // namespace

extern const cli::Operation get_resource_oauth2_token_command;
constexpr cli::Operation get_resource_oauth2_token_command{
    .name = "GetResourceOauth2Token",
    .command = "get-resource-oauth2-token",
    .help = "Gives an agent an OAuth 2.0 token for a resource, or the URL where the user has to consent first.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetResourceOauth2Token.html",
    .parameters = get_resource_oauth2_token_parameters,
    .make_request = cli::make_request<&Client::get_resource_oauth2_token>,
    .call = cli::call_method<&Client::get_resource_oauth2_token>,
    .start = cli::start_calls<&Client::get_resource_oauth2_token, &AsyncClient::get_resource_oauth2_token>,
    .sample =
        "{\"authorizationUrl\": \"authorizationUrl\", \"accessToken\": \"accessToken\", \"sessionUri\": "
        "\"sessionUri\", \"sessionStatus\": \"sessionStatus\"}",
};

}  // namespace outcrop::bedrock_agentcore::commands
