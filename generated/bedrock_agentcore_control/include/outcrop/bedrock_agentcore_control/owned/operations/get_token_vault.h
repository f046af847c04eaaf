// GetTokenVault: the output of Client::get_token_vault, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/kms_configuration.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetTokenVaultView;

struct GetTokenVault {
  std::string token_vault_id{};
  KmsConfiguration kms_configuration{};
  Timestamp last_modified_date{};

  friend bool operator==(const GetTokenVault&, const GetTokenVault&) = default;
};
GetTokenVault to_owned(const GetTokenVaultView& view);
void write_json(internal::JsonWriter& writer, const GetTokenVault& in);

}  // namespace outcrop::bedrock_agentcore_control
