// Client::get_token_vault as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_token_vault.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_token_vault_parameters[] = {
    {cli::field<&GetTokenVaultRequest::token_vault_id>("tokenVaultId"), "token-vault-id",
     "The vault's id. Absent: the account's default vault."},
};
constexpr std::string_view get_token_vault_times[] = {
    "lastModifiedDate",
};

}  // namespace

extern const cli::Operation get_token_vault_command;
constexpr cli::Operation get_token_vault_command{
    .name = "GetTokenVault",
    .command = "get-token-vault",
    .help =
        "Tells how the token vault, which keeps the account's tokens and keys of credential providers, is encrypted.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetTokenVault.html",
    .parameters = get_token_vault_parameters,
    .make_request = cli::make_request<&Client::get_token_vault>,
    .call = cli::call_method<&Client::get_token_vault>,
    .start = cli::start_calls<&Client::get_token_vault, &AsyncClient::get_token_vault>,
    .sample =
        "{\"tokenVaultId\": \"tokenVaultId\", \"kmsConfiguration\": {\"keyType\": \"keyType\", \"kmsKeyArn\": "
        "\"kmsKeyArn\"}, \"lastModifiedDate\": \"1970-01-01T00:00:00Z\"}",
    .times = get_token_vault_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
