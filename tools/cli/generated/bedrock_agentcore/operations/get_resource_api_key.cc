// Client::get_resource_api_key as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_resource_api_key.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter get_resource_api_key_parameters[] = {
    {cli::field<&GetResourceApiKeyRequest::workload_identity_token>("workloadIdentityToken", true),
     "workload-identity-token", "The workload access token, as GetWorkloadAccessToken and its siblings give it."},
    {cli::field<&GetResourceApiKeyRequest::resource_credential_provider_name>("resourceCredentialProviderName", true),
     "resource-credential-provider-name", "The credential provider that keeps the key, by its name."},
};

}  // namespace

extern const cli::Operation get_resource_api_key_command;
constexpr cli::Operation get_resource_api_key_command{
    .name = "GetResourceApiKey",
    .command = "get-resource-api-key",
    .help = "Gives an agent the API key that AgentCore Identity keeps for a resource.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetResourceApiKey.html",
    .parameters = get_resource_api_key_parameters,
    .make_request = cli::make_request<&Client::get_resource_api_key>,
    .call = cli::call_method<&Client::get_resource_api_key>,
    .start = cli::start_calls<&Client::get_resource_api_key, &AsyncClient::get_resource_api_key>,
    .sample = "{\"apiKey\": \"apiKey\"}",
};

}  // namespace outcrop::bedrock_agentcore::commands
