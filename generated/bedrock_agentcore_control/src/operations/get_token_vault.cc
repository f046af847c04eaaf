// Client::get_token_vault: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_token_vault.h"

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

constexpr internal::Field get_token_vault_fields[] = {
    {"tokenVaultId", &internal::string_type, offsetof(GetTokenVaultView, token_vault_id), internal::Slot::plain},
    {"kmsConfiguration", &schemas::kms_configuration_type, offsetof(GetTokenVaultView, kms_configuration),
     internal::Slot::plain},
    {"lastModifiedDate", &internal::epoch_seconds_type, offsetof(GetTokenVaultView, last_modified_date),
     internal::Slot::plain},
};
constexpr internal::Schema get_token_vault_schema =
    internal::structure_schema<GetTokenVaultView>("GetTokenVaultResponse", get_token_vault_fields);
constexpr internal::OutputSchema get_token_vault_output{
    .view = &get_token_vault_schema,
    .body = &get_token_vault_schema,
    .needs_body = true,
};
constexpr internal::Operation get_token_vault_operation{
    .service = &common::service,
    .name = "GetTokenVault",
    .errors = common::errors,
    .output = &get_token_vault_output,
};

internal::HttpRequest encode(const GetTokenVaultRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/get-token-vault"};
  out.json_object([&](internal::JsonWriter& writer) { writer.member("tokenVaultId", in.token_vault_id); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetTokenVaultRequest& in) {
  writer.begin_object();
  writer.member("tokenVaultId", in.token_vault_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetTokenVaultView*) { return get_token_vault_schema; }

Response<GetTokenVaultView> Client::get_token_vault(const GetTokenVaultRequest& request,
                                                    const CallOptions& options) const {
  return internal::call<GetTokenVaultView>(*connection_, get_token_vault_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetTokenVaultRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_token_vault_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
