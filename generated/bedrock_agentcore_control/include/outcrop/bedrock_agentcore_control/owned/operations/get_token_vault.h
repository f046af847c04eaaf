// GetTokenVault: the output of Client::get_token_vault, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/kms_configuration.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetTokenVaultView;

/// The token vault that was asked for.
struct GetTokenVault {
  /// The vault's id.
  std::string token_vault_id{};
  /// Whose KMS key encrypts the vault, and which.
  KmsConfiguration kms_configuration{};
  /// When the vault's settings changed last.
  Timestamp last_modified_date{};

  friend bool operator==(const GetTokenVault&, const GetTokenVault&) = default;
};
GetTokenVault to_owned(const GetTokenVaultView& view);
void write_json(internal::JsonWriter& writer, const GetTokenVault& in);

}  // namespace outcrop::bedrock_agentcore_control
