// Client::set_token_vault_cmk: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/set_token_vault_cmk.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field set_token_vault_cmk_fields[] = {
    {"tokenVaultId", &internal::string_type, offsetof(SetTokenVaultCMKView, token_vault_id), internal::Slot::plain},
    {"kmsConfiguration", &schemas::kms_configuration_type, offsetof(SetTokenVaultCMKView, kms_configuration),
     internal::Slot::plain},
    {"lastModifiedDate", &internal::epoch_seconds_type, offsetof(SetTokenVaultCMKView, last_modified_date),
     internal::Slot::plain},
};
constexpr internal::Schema set_token_vault_cmk_schema =
    internal::structure_schema<SetTokenVaultCMKView>("SetTokenVaultCMKResponse", set_token_vault_cmk_fields);
constexpr internal::OutputSchema set_token_vault_cmk_output{
    .view = &set_token_vault_cmk_schema,
    .body = &set_token_vault_cmk_schema,
    .needs_body = true,
};
constexpr internal::Operation set_token_vault_cmk_operation{
    .service = &common::service,
    .name = "SetTokenVaultCMK",
    .errors = common::errors,
    .output = &set_token_vault_cmk_output,
};

internal::HttpRequest encode(const SetTokenVaultCMKRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/set-token-vault-cmk"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("tokenVaultId", in.token_vault_id);
    writer.required("kmsConfiguration", in.kms_configuration);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const SetTokenVaultCMKRequest& in) {
  writer.begin_object();
  writer.member("tokenVaultId", in.token_vault_id);
  writer.member("kmsConfiguration", in.kms_configuration);
  writer.end_object();
}

const internal::Schema& schema_of(const SetTokenVaultCMKView*) { return set_token_vault_cmk_schema; }

Response<SetTokenVaultCMKView> Client::set_token_vault_cmk(const SetTokenVaultCMKRequest& request,
                                                           const CallOptions& options) const {
  return internal::call<SetTokenVaultCMKView>(*connection_, set_token_vault_cmk_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const SetTokenVaultCMKRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, set_token_vault_cmk_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
