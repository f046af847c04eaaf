// SetTokenVaultCMK: the output of Client::set_token_vault_cmk, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/kms_configuration.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct SetTokenVaultCMKView;

/// The key that the vault has now.
struct SetTokenVaultCMK {
  /// The vault's id.
  std::string token_vault_id{};
  /// The key that encrypts the vault.
  KmsConfiguration kms_configuration{};
  /// When the vault changed last.
  Timestamp last_modified_date{};

  friend bool operator==(const SetTokenVaultCMK&, const SetTokenVaultCMK&) = default;
};
SetTokenVaultCMK to_owned(const SetTokenVaultCMKView& view);
void write_json(internal::JsonWriter& writer, const SetTokenVaultCMK& in);

}  // namespace outcrop::bedrock_agentcore_control
