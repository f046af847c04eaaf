// Decode tables of ConsentPortalIdpConfigView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/consent_portal_idp_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field consent_portal_idp_config_fields[] = {
    {"credentialProviderArn", &internal::string_type, offsetof(ConsentPortalIdpConfigView, credential_provider_arn),
     internal::Slot::plain},
    {"scopes", &internal::string_list_type, offsetof(ConsentPortalIdpConfigView, scopes), internal::Slot::plain},
    {"audience", &internal::string_type, offsetof(ConsentPortalIdpConfigView, audience), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema consent_portal_idp_config_schema =
    internal::structure_schema<ConsentPortalIdpConfigView>("ConsentPortalIdpConfig", consent_portal_idp_config_fields);
constinit const internal::Type consent_portal_idp_config_type =
    internal::structure_type<ConsentPortalIdpConfigView>(consent_portal_idp_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ConsentPortalIdpConfigView*) {
  return schemas::consent_portal_idp_config_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
