// Client::set_token_vault_cmk as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/set_token_vault_cmk.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter set_token_vault_cmk_parameters[] = {
    {cli::field<&SetTokenVaultCMKRequest::token_vault_id>("tokenVaultId"), "token-vault-id", "The vault's id."},
    {cli::field<&SetTokenVaultCMKRequest::kms_configuration>("kmsConfiguration", true), "kms-configuration",
     "The key that encrypts the vault from now on."},
};
constexpr std::string_view set_token_vault_cmk_times[] = {
    "lastModifiedDate",
};

}  // namespace

extern const cli::Operation set_token_vault_cmk_command;
constexpr cli::Operation set_token_vault_cmk_command{
    .name = "SetTokenVaultCMK",
    .command = "set-token-vault-cmk",
    .help = "Sets the KMS key that encrypts a token vault, which keeps credentials of AgentCore Identity.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SetTokenVaultCMK.html",
    .parameters = set_token_vault_cmk_parameters,
    .make_request = cli::make_request<&Client::set_token_vault_cmk>,
    .call = cli::call_method<&Client::set_token_vault_cmk>,
    .start = cli::start_calls<&Client::set_token_vault_cmk, &AsyncClient::set_token_vault_cmk>,
    .sample =
        "{\"tokenVaultId\": \"tokenVaultId\", \"kmsConfiguration\": {\"keyType\": \"keyType\", \"kmsKeyArn\": "
        "\"kmsKeyArn\"}, \"lastModifiedDate\": \"1970-01-01T00:00:00Z\"}",
    .times = set_token_vault_cmk_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
