// Decode tables of OAuthCredentialProviderView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/o_auth_credential_provider.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field o_auth_credential_provider_fields[] = {
    {"providerArn", &internal::string_type, offsetof(OAuthCredentialProviderView, provider_arn), internal::Slot::plain},
    {"scopes", &internal::string_list_type, offsetof(OAuthCredentialProviderView, scopes), internal::Slot::plain},
    {"customParameters", &internal::string_map_type, offsetof(OAuthCredentialProviderView, custom_parameters),
     internal::Slot::plain, true},
    {"grantType", &schemas::o_auth_grant_type_type, offsetof(OAuthCredentialProviderView, grant_type),
     internal::Slot::plain},
    {"defaultReturnUrl", &internal::string_type, offsetof(OAuthCredentialProviderView, default_return_url),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema o_auth_credential_provider_schema =
    internal::structure_schema<OAuthCredentialProviderView>("OAuthCredentialProvider",
                                                            o_auth_credential_provider_fields);
constinit const internal::Type o_auth_credential_provider_type =
    internal::structure_type<OAuthCredentialProviderView>(o_auth_credential_provider_schema);

}  // namespace schemas

const internal::Schema& schema_of(const OAuthCredentialProviderView*) {
  return schemas::o_auth_credential_provider_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
