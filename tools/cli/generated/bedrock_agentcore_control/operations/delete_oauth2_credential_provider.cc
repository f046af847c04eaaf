// Client::delete_oauth2_credential_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/delete_oauth2_credential_provider.h>
#include <outcrop/bedrock_agentcore_control/operations/get_oauth2_credential_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter delete_oauth2_credential_provider_parameters[] = {
    {cli::field<&DeleteOauth2CredentialProviderRequest::name>("name", true), "name", "The provider's name."},
};
std::string delete_oauth2_credential_provider_state(const GetOauth2CredentialProviderView& output) {
  cli::StateTexts values;
  if (output.status) values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput delete_oauth2_credential_provider_wait_inputs[] = {
    {cli::field<&GetOauth2CredentialProviderRequest::name>("name", true), "", "",
     cli::sent_text<&DeleteOauth2CredentialProviderRequest::name>},
};
constexpr cli::Wait delete_oauth2_credential_provider_wait{
    .name = "Oauth2CredentialProviderDeleted",
    .reader = "GetOauth2CredentialProvider",
    .command = "get-oauth2-credential-provider",
    .inputs = delete_oauth2_credential_provider_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_oauth2_credential_provider>,
    .call = cli::call_and_wait<&Client::delete_oauth2_credential_provider,
                               &Client::wait_until_oauth2_credential_provider_deleted,
                               delete_oauth2_credential_provider_state>,
    .start = cli::start_and_wait<
        &Client::delete_oauth2_credential_provider, &Client::wait_until_oauth2_credential_provider_deleted,
        &AsyncClient::delete_oauth2_credential_provider, &AsyncClient::wait_until_oauth2_credential_provider_deleted,
        delete_oauth2_credential_provider_state>,
};

}  // namespace

extern const cli::Operation delete_oauth2_credential_provider_command;
constexpr cli::Operation delete_oauth2_credential_provider_command{
    .name = "DeleteOauth2CredentialProvider",
    .command = "delete-oauth2-credential-provider",
    .help = "Deletes an OAuth2 credential provider with the client secret that the service keeps for it.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/"
        "API_DeleteOauth2CredentialProvider.html",
    .parameters = delete_oauth2_credential_provider_parameters,
    .make_request = cli::make_request<&Client::delete_oauth2_credential_provider>,
    .call = cli::call_method<&Client::delete_oauth2_credential_provider>,
    .start =
        cli::start_calls<&Client::delete_oauth2_credential_provider, &AsyncClient::delete_oauth2_credential_provider>,
    .sample = "{}",
    .wait = &delete_oauth2_credential_provider_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
