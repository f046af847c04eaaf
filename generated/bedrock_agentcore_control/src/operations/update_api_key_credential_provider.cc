// Client::update_api_key_credential_provider: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_api_key_credential_provider.h"

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

constexpr internal::Field update_api_key_credential_provider_fields[] = {
    {"apiKeySecretArn", &schemas::secret_type, offsetof(UpdateApiKeyCredentialProviderView, api_key_secret_arn),
     internal::Slot::plain},
    {"apiKeySecretJsonKey", &internal::string_type,
     offsetof(UpdateApiKeyCredentialProviderView, api_key_secret_json_key), internal::Slot::optional},
    {"apiKeySecretSource", &schemas::secret_source_type_type,
     offsetof(UpdateApiKeyCredentialProviderView, api_key_secret_source), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(UpdateApiKeyCredentialProviderView, name), internal::Slot::plain},
    {"credentialProviderArn", &internal::string_type,
     offsetof(UpdateApiKeyCredentialProviderView, credential_provider_arn), internal::Slot::plain},
    {"createdTime", &internal::epoch_seconds_type, offsetof(UpdateApiKeyCredentialProviderView, created_time),
     internal::Slot::plain},
    {"lastUpdatedTime", &internal::epoch_seconds_type, offsetof(UpdateApiKeyCredentialProviderView, last_updated_time),
     internal::Slot::plain},
};
constexpr internal::Schema update_api_key_credential_provider_schema =
    internal::structure_schema<UpdateApiKeyCredentialProviderView>("UpdateApiKeyCredentialProviderResponse",
                                                                   update_api_key_credential_provider_fields);
constexpr internal::OutputSchema update_api_key_credential_provider_output{
    .view = &update_api_key_credential_provider_schema,
    .body = &update_api_key_credential_provider_schema,
    .needs_body = true,
};
constexpr internal::Operation update_api_key_credential_provider_operation{
    .service = &common::service,
    .name = "UpdateApiKeyCredentialProvider",
    .errors = common::errors,
    .output = &update_api_key_credential_provider_output,
};

internal::HttpRequest encode(const UpdateApiKeyCredentialProviderRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/UpdateApiKeyCredentialProvider"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("apiKey", in.api_key);
    writer.member("apiKeySecretConfig", in.api_key_secret_config);
    writer.member("apiKeySecretSource", in.api_key_secret_source);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateApiKeyCredentialProviderRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.sensitive().member("apiKey", in.api_key);
  writer.member("apiKeySecretConfig", in.api_key_secret_config);
  writer.member("apiKeySecretSource", in.api_key_secret_source);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateApiKeyCredentialProviderView*) {
  return update_api_key_credential_provider_schema;
}

Response<UpdateApiKeyCredentialProviderView> Client::update_api_key_credential_provider(
    const UpdateApiKeyCredentialProviderRequest& request, const CallOptions& options) const {
  return internal::call<UpdateApiKeyCredentialProviderView>(*connection_, update_api_key_credential_provider_operation,
                                                            encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const UpdateApiKeyCredentialProviderRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, update_api_key_credential_provider_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
