// Makes GetTokenVault: the output of Client::get_token_vault, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/get_token_vault.h"

#include "outcrop/bedrock_agentcore_control/operations/get_token_vault.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GetTokenVault to_owned(const GetTokenVaultView& view) {
  GetTokenVault owned;
  internal::own(owned.token_vault_id, view.token_vault_id);
  internal::own(owned.kms_configuration, view.kms_configuration);
  internal::own(owned.last_modified_date, view.last_modified_date);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetTokenVault& in) {
  writer.begin_object();
  writer.member("tokenVaultId", in.token_vault_id);
  writer.member("kmsConfiguration", in.kms_configuration);
  writer.member("lastModifiedDate", in.last_modified_date, TimestampFormat::epoch_seconds);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
