// Client::update_oauth2_credential_provider: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_oauth2_credential_provider.h"

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

constexpr internal::Field update_oauth2_credential_provider_fields[] = {
    {"clientSecretArn", &schemas::secret_type, offsetof(UpdateOauth2CredentialProviderView, client_secret_arn),
     internal::Slot::plain},
    {"clientSecretJsonKey", &internal::string_type,
     offsetof(UpdateOauth2CredentialProviderView, client_secret_json_key), internal::Slot::optional},
    {"clientSecretSource", &schemas::secret_source_type_type,
     offsetof(UpdateOauth2CredentialProviderView, client_secret_source), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(UpdateOauth2CredentialProviderView, name), internal::Slot::plain},
    {"credentialProviderVendor", &schemas::credential_provider_vendor_type_type,
     offsetof(UpdateOauth2CredentialProviderView, credential_provider_vendor), internal::Slot::plain},
    {"credentialProviderArn", &internal::string_type,
     offsetof(UpdateOauth2CredentialProviderView, credential_provider_arn), internal::Slot::plain},
    {"callbackUrl", &internal::string_type, offsetof(UpdateOauth2CredentialProviderView, callback_url),
     internal::Slot::optional},
    {"oauth2ProviderConfigOutput", &schemas::oauth2_provider_config_output_type,
     offsetof(UpdateOauth2CredentialProviderView, oauth2_provider_config_output), internal::Slot::plain},
    {"createdTime", &internal::epoch_seconds_type, offsetof(UpdateOauth2CredentialProviderView, created_time),
     internal::Slot::plain},
    {"lastUpdatedTime", &internal::epoch_seconds_type, offsetof(UpdateOauth2CredentialProviderView, last_updated_time),
     internal::Slot::plain},
    {"status", &schemas::status_type, offsetof(UpdateOauth2CredentialProviderView, status), internal::Slot::plain},
};
constexpr internal::Schema update_oauth2_credential_provider_schema =
    internal::structure_schema<UpdateOauth2CredentialProviderView>("UpdateOauth2CredentialProviderResponse",
                                                                   update_oauth2_credential_provider_fields);
constexpr internal::OutputSchema update_oauth2_credential_provider_output{
    .view = &update_oauth2_credential_provider_schema,
    .body = &update_oauth2_credential_provider_schema,
    .needs_body = true,
};
constexpr internal::Operation update_oauth2_credential_provider_operation{
    .service = &common::service,
    .name = "UpdateOauth2CredentialProvider",
    .errors = common::errors,
    .output = &update_oauth2_credential_provider_output,
};

internal::HttpRequest encode(const UpdateOauth2CredentialProviderRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/UpdateOauth2CredentialProvider"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.required("credentialProviderVendor", in.credential_provider_vendor);
    writer.required("oauth2ProviderConfigInput", in.oauth2_provider_config_input);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateOauth2CredentialProviderRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("credentialProviderVendor", in.credential_provider_vendor);
  writer.member("oauth2ProviderConfigInput", in.oauth2_provider_config_input);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateOauth2CredentialProviderView*) {
  return update_oauth2_credential_provider_schema;
}

Response<UpdateOauth2CredentialProviderView> Client::update_oauth2_credential_provider(
    const UpdateOauth2CredentialProviderRequest& request, const CallOptions& options) const {
  return internal::call<UpdateOauth2CredentialProviderView>(*connection_, update_oauth2_credential_provider_operation,
                                                            encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const UpdateOauth2CredentialProviderRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, update_oauth2_credential_provider_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
