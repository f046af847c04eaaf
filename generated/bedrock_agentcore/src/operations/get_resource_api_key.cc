// Client::get_resource_api_key: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/get_resource_api_key.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field get_resource_api_key_fields[] = {
    {"apiKey", &internal::string_type, offsetof(GetResourceApiKeyView, api_key), internal::Slot::plain, true},
};
constexpr internal::Schema get_resource_api_key_schema =
    internal::structure_schema<GetResourceApiKeyView>("GetResourceApiKeyResponse", get_resource_api_key_fields);
constexpr internal::OutputSchema get_resource_api_key_output{
    .view = &get_resource_api_key_schema,
    .body = &get_resource_api_key_schema,
    .needs_body = true,
};
constexpr internal::Operation get_resource_api_key_operation{
    .service = &common::service,
    .name = "GetResourceApiKey",
    .errors = common::errors,
    .output = &get_resource_api_key_output,
};

internal::HttpRequest encode(const GetResourceApiKeyRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/api-key"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("workloadIdentityToken", in.workload_identity_token);
    writer.required("resourceCredentialProviderName", in.resource_credential_provider_name);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetResourceApiKeyRequest& in) {
  writer.begin_object();
  writer.sensitive().member("workloadIdentityToken", in.workload_identity_token);
  writer.member("resourceCredentialProviderName", in.resource_credential_provider_name);
  writer.end_object();
}

const internal::Schema& schema_of(const GetResourceApiKeyView*) { return get_resource_api_key_schema; }

Response<GetResourceApiKeyView> Client::get_resource_api_key(const GetResourceApiKeyRequest& request,
                                                             const CallOptions& options) const {
  return internal::call<GetResourceApiKeyView>(*connection_, get_resource_api_key_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetResourceApiKeyRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_resource_api_key_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
