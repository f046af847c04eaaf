// Client::get_resource_oauth2_token: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/get_resource_oauth2_token.h"

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

constexpr internal::Field get_resource_oauth2_token_fields[] = {
    {"authorizationUrl", &internal::string_type, offsetof(GetResourceOauth2TokenView, authorization_url),
     internal::Slot::optional, true},
    {"accessToken", &internal::string_type, offsetof(GetResourceOauth2TokenView, access_token),
     internal::Slot::optional, true},
    {"sessionUri", &internal::string_type, offsetof(GetResourceOauth2TokenView, session_uri), internal::Slot::optional},
    {"sessionStatus", &schemas::session_status_type, offsetof(GetResourceOauth2TokenView, session_status),
     internal::Slot::plain},
};
constexpr internal::Schema get_resource_oauth2_token_schema = internal::structure_schema<GetResourceOauth2TokenView>(
    "GetResourceOauth2TokenResponse", get_resource_oauth2_token_fields);
constexpr internal::OutputSchema get_resource_oauth2_token_output{
    .view = &get_resource_oauth2_token_schema,
    .body = &get_resource_oauth2_token_schema,
};
constexpr internal::Operation get_resource_oauth2_token_operation{
    .service = &common::service,
    .name = "GetResourceOauth2Token",
    .errors = common::errors,
    .output = &get_resource_oauth2_token_output,
};

internal::HttpRequest encode(const GetResourceOauth2TokenRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/oauth2/token"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("workloadIdentityToken", in.workload_identity_token);
    writer.required("resourceCredentialProviderName", in.resource_credential_provider_name);
    writer.required("scopes", in.scopes);
    writer.required("oauth2Flow", in.oauth2_flow);
    writer.member("sessionUri", in.session_uri);
    writer.member("resourceOauth2ReturnUrl", in.resource_oauth2_return_url);
    writer.member("forceAuthentication", in.force_authentication);
    writer.member("customParameters", in.custom_parameters);
    writer.member("customState", in.custom_state);
    writer.member("resources", in.resources);
    writer.member("audiences", in.audiences);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetResourceOauth2TokenRequest& in) {
  writer.begin_object();
  writer.sensitive().member("workloadIdentityToken", in.workload_identity_token);
  writer.member("resourceCredentialProviderName", in.resource_credential_provider_name);
  writer.member("scopes", in.scopes);
  writer.member("oauth2Flow", in.oauth2_flow);
  writer.member("sessionUri", in.session_uri);
  writer.member("resourceOauth2ReturnUrl", in.resource_oauth2_return_url);
  writer.member("forceAuthentication", in.force_authentication);
  writer.sensitive().member("customParameters", in.custom_parameters);
  writer.sensitive().member("customState", in.custom_state);
  writer.member("resources", in.resources);
  writer.member("audiences", in.audiences);
  writer.end_object();
}

const internal::Schema& schema_of(const GetResourceOauth2TokenView*) { return get_resource_oauth2_token_schema; }

Response<GetResourceOauth2TokenView> Client::get_resource_oauth2_token(const GetResourceOauth2TokenRequest& request,
                                                                       const CallOptions& options) const {
  return internal::call<GetResourceOauth2TokenView>(*connection_, get_resource_oauth2_token_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetResourceOauth2TokenRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_resource_oauth2_token_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
