// Client::create_api_key_credential_provider: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_api_key_credential_provider.h"

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

constexpr internal::Field create_api_key_credential_provider_fields[] = {
    {"apiKeySecretArn", &schemas::secret_type, offsetof(CreateApiKeyCredentialProviderView, api_key_secret_arn),
     internal::Slot::plain},
    {"apiKeySecretJsonKey", &internal::string_type,
     offsetof(CreateApiKeyCredentialProviderView, api_key_secret_json_key), internal::Slot::optional},
    {"apiKeySecretSource", &schemas::secret_source_type_type,
     offsetof(CreateApiKeyCredentialProviderView, api_key_secret_source), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(CreateApiKeyCredentialProviderView, name), internal::Slot::plain},
    {"credentialProviderArn", &internal::string_type,
     offsetof(CreateApiKeyCredentialProviderView, credential_provider_arn), internal::Slot::plain},
};
constexpr internal::Schema create_api_key_credential_provider_schema =
    internal::structure_schema<CreateApiKeyCredentialProviderView>("CreateApiKeyCredentialProviderResponse",
                                                                   create_api_key_credential_provider_fields);
constexpr internal::OutputSchema create_api_key_credential_provider_output{
    .view = &create_api_key_credential_provider_schema,
    .body = &create_api_key_credential_provider_schema,
    .needs_body = true,
};
constexpr internal::Operation create_api_key_credential_provider_operation{
    .service = &common::service,
    .name = "CreateApiKeyCredentialProvider",
    .errors = common::errors,
    .output = &create_api_key_credential_provider_output,
    .creates_anew = true,
};

internal::HttpRequest encode(const CreateApiKeyCredentialProviderRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/CreateApiKeyCredentialProvider"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("apiKey", in.api_key);
    writer.member("apiKeySecretConfig", in.api_key_secret_config);
    writer.member("apiKeySecretSource", in.api_key_secret_source);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateApiKeyCredentialProviderRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.sensitive().member("apiKey", in.api_key);
  writer.member("apiKeySecretConfig", in.api_key_secret_config);
  writer.member("apiKeySecretSource", in.api_key_secret_source);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateApiKeyCredentialProviderView*) {
  return create_api_key_credential_provider_schema;
}

Response<CreateApiKeyCredentialProviderView> Client::create_api_key_credential_provider(
    const CreateApiKeyCredentialProviderRequest& request, const CallOptions& options) const {
  return internal::call<CreateApiKeyCredentialProviderView>(*connection_, create_api_key_credential_provider_operation,
                                                            encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateApiKeyCredentialProviderRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, create_api_key_credential_provider_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
