// Tables of the shapes in outcrop/bedrock_agentcore_control/types/consent_portal_idp_config.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/consent_portal_idp_config.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const ConsentPortalIdpConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConsentPortalIdpConfig::credential_provider_arn>("credentialProviderArn", true),
      cli::field<&ConsentPortalIdpConfig::scopes>("scopes", true),
      cli::field<&ConsentPortalIdpConfig::audience>("audience"),
  };
  static constexpr cli::Shape shape{.name = "ConsentPortalIdpConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
