// Client::get_api_key_credential_provider: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_api_key_credential_provider.h"

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

constexpr internal::Field get_api_key_credential_provider_fields[] = {
    {"apiKeySecretArn", &schemas::secret_type, offsetof(GetApiKeyCredentialProviderView, api_key_secret_arn),
     internal::Slot::plain},
    {"apiKeySecretJsonKey", &internal::string_type, offsetof(GetApiKeyCredentialProviderView, api_key_secret_json_key),
     internal::Slot::optional},
    {"apiKeySecretSource", &schemas::secret_source_type_type,
     offsetof(GetApiKeyCredentialProviderView, api_key_secret_source), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetApiKeyCredentialProviderView, name), internal::Slot::plain},
    {"credentialProviderArn", &internal::string_type,
     offsetof(GetApiKeyCredentialProviderView, credential_provider_arn), internal::Slot::plain},
    {"createdTime", &internal::epoch_seconds_type, offsetof(GetApiKeyCredentialProviderView, created_time),
     internal::Slot::plain},
    {"lastUpdatedTime", &internal::epoch_seconds_type, offsetof(GetApiKeyCredentialProviderView, last_updated_time),
     internal::Slot::plain},
};
constexpr internal::Schema get_api_key_credential_provider_schema =
    internal::structure_schema<GetApiKeyCredentialProviderView>("GetApiKeyCredentialProviderResponse",
                                                                get_api_key_credential_provider_fields);
constexpr internal::OutputSchema get_api_key_credential_provider_output{
    .view = &get_api_key_credential_provider_schema,
    .body = &get_api_key_credential_provider_schema,
    .needs_body = true,
};
constexpr internal::Operation get_api_key_credential_provider_operation{
    .service = &common::service,
    .name = "GetApiKeyCredentialProvider",
    .errors = common::errors,
    .output = &get_api_key_credential_provider_output,
};

internal::HttpRequest encode(const GetApiKeyCredentialProviderRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/GetApiKeyCredentialProvider"};
  out.json_object([&](internal::JsonWriter& writer) { writer.required("name", in.name); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetApiKeyCredentialProviderRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.end_object();
}

const internal::Schema& schema_of(const GetApiKeyCredentialProviderView*) {
  return get_api_key_credential_provider_schema;
}

Response<GetApiKeyCredentialProviderView> Client::get_api_key_credential_provider(
    const GetApiKeyCredentialProviderRequest& request, const CallOptions& options) const {
  return internal::call<GetApiKeyCredentialProviderView>(*connection_, get_api_key_credential_provider_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetApiKeyCredentialProviderRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_api_key_credential_provider_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
