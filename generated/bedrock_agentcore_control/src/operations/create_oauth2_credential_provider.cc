// Client::create_oauth2_credential_provider: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_oauth2_credential_provider.h"

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

constexpr internal::Field create_oauth2_credential_provider_fields[] = {
    {"clientSecretArn", &schemas::secret_type, offsetof(CreateOauth2CredentialProviderView, client_secret_arn),
     internal::Slot::plain},
    {"clientSecretJsonKey", &internal::string_type,
     offsetof(CreateOauth2CredentialProviderView, client_secret_json_key), internal::Slot::optional},
    {"clientSecretSource", &schemas::secret_source_type_type,
     offsetof(CreateOauth2CredentialProviderView, client_secret_source), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(CreateOauth2CredentialProviderView, name), internal::Slot::plain},
    {"credentialProviderArn", &internal::string_type,
     offsetof(CreateOauth2CredentialProviderView, credential_provider_arn), internal::Slot::plain},
    {"callbackUrl", &internal::string_type, offsetof(CreateOauth2CredentialProviderView, callback_url),
     internal::Slot::optional},
    {"oauth2ProviderConfigOutput", &schemas::oauth2_provider_config_output_type,
     offsetof(CreateOauth2CredentialProviderView, oauth2_provider_config_output), internal::Slot::reference},
    {"status", &schemas::status_type, offsetof(CreateOauth2CredentialProviderView, status), internal::Slot::plain},
};
constexpr internal::Schema create_oauth2_credential_provider_schema =
    internal::structure_schema<CreateOauth2CredentialProviderView>("CreateOauth2CredentialProviderResponse",
                                                                   create_oauth2_credential_provider_fields);
constexpr internal::OutputSchema create_oauth2_credential_provider_output{
    .view = &create_oauth2_credential_provider_schema,
    .body = &create_oauth2_credential_provider_schema,
    .needs_body = true,
};
constexpr internal::Operation create_oauth2_credential_provider_operation{
    .service = &common::service,
    .name = "CreateOauth2CredentialProvider",
    .errors = common::errors,
    .output = &create_oauth2_credential_provider_output,
    .creates_anew = true,
};

internal::HttpRequest encode(const CreateOauth2CredentialProviderRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/CreateOauth2CredentialProvider"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.required("credentialProviderVendor", in.credential_provider_vendor);
    writer.required("oauth2ProviderConfigInput", in.oauth2_provider_config_input);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateOauth2CredentialProviderRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("credentialProviderVendor", in.credential_provider_vendor);
  writer.member("oauth2ProviderConfigInput", in.oauth2_provider_config_input);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateOauth2CredentialProviderView*) {
  return create_oauth2_credential_provider_schema;
}

Response<CreateOauth2CredentialProviderView> Client::create_oauth2_credential_provider(
    const CreateOauth2CredentialProviderRequest& request, const CallOptions& options) const {
  return internal::call<CreateOauth2CredentialProviderView>(*connection_, create_oauth2_credential_provider_operation,
                                                            encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateOauth2CredentialProviderRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, create_oauth2_credential_provider_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
