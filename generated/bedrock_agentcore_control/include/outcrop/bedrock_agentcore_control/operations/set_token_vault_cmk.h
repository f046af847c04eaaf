// Input and output of Client::set_token_vault_cmk.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/kms_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/kms_configuration.h"
#include "outcrop/box.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::set_token_vault_cmk. An absent member is not sent.
/// Which key for which vault.
struct SetTokenVaultCMKRequest {
  /// The vault's id.
  std::optional<std::string> token_vault_id{};
  /// The key that encrypts the vault from now on.
  ///
  /// Required.
  Box<KmsConfiguration> kms_configuration{};

  friend bool operator==(const SetTokenVaultCMKRequest&, const SetTokenVaultCMKRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const SetTokenVaultCMKRequest& in);

/// Output of Client::set_token_vault_cmk; valid as long as its Response.
/// The key that the vault has now.
struct SetTokenVaultCMKView {
  /// The vault's id.
  std::string_view token_vault_id{};
  /// The key that encrypts the vault.
  KmsConfigurationView kms_configuration{};
  /// When the vault changed last.
  Timestamp last_modified_date{};
};
const internal::Schema& schema_of(const SetTokenVaultCMKView*);

}  // namespace outcrop::bedrock_agentcore_control
