// Client::delete_api_key_credential_provider: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_api_key_credential_provider.h"

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

constexpr internal::Schema delete_api_key_credential_provider_schema =
    internal::structure_schema<DeleteApiKeyCredentialProviderView>("DeleteApiKeyCredentialProviderResponse");
constexpr internal::OutputSchema delete_api_key_credential_provider_output{
    .view = &delete_api_key_credential_provider_schema,
    .body = &delete_api_key_credential_provider_schema,
};
constexpr internal::Operation delete_api_key_credential_provider_operation{
    .service = &common::service,
    .name = "DeleteApiKeyCredentialProvider",
    .errors = common::errors,
    .output = &delete_api_key_credential_provider_output,
};

internal::HttpRequest encode(const DeleteApiKeyCredentialProviderRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/DeleteApiKeyCredentialProvider"};
  out.json_object([&](internal::JsonWriter& writer) { writer.required("name", in.name); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteApiKeyCredentialProviderRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteApiKeyCredentialProviderView*) {
  return delete_api_key_credential_provider_schema;
}

Response<DeleteApiKeyCredentialProviderView> Client::delete_api_key_credential_provider(
    const DeleteApiKeyCredentialProviderRequest& request, const CallOptions& options) const {
  return internal::call<DeleteApiKeyCredentialProviderView>(*connection_, delete_api_key_credential_provider_operation,
                                                            encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteApiKeyCredentialProviderRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, delete_api_key_credential_provider_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
