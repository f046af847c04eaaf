// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/consent_portal_idp_config.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/consent_portal_idp_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ConsentPortalIdpConfig to_owned(const ConsentPortalIdpConfigView& view) {
  ConsentPortalIdpConfig owned;
  internal::own(owned.credential_provider_arn, view.credential_provider_arn);
  internal::own(owned.scopes, view.scopes);
  internal::own(owned.audience, view.audience);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
