// Input and output of Client::get_token_vault.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/kms_configuration.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_token_vault. An absent member is not sent.
/// Which token vault is asked for.
struct GetTokenVaultRequest {
  /// The vault's id. Absent: the account's default vault.
  std::optional<std::string> token_vault_id{};

  friend bool operator==(const GetTokenVaultRequest&, const GetTokenVaultRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetTokenVaultRequest& in);

/// Output of Client::get_token_vault; valid as long as its Response.
/// The token vault that was asked for.
struct GetTokenVaultView {
  /// The vault's id.
  std::string_view token_vault_id{};
  /// Whose KMS key encrypts the vault, and which.
  KmsConfigurationView kms_configuration{};
  /// When the vault's settings changed last.
  Timestamp last_modified_date{};
};
const internal::Schema& schema_of(const GetTokenVaultView*);

}  // namespace outcrop::bedrock_agentcore_control
