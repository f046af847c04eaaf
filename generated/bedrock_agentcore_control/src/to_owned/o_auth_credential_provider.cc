// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/o_auth_credential_provider.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/o_auth_credential_provider.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

OAuthCredentialProvider to_owned(const OAuthCredentialProviderView& view) {
  OAuthCredentialProvider owned;
  internal::own(owned.provider_arn, view.provider_arn);
  internal::own(owned.scopes, view.scopes);
  internal::own(owned.custom_parameters, view.custom_parameters);
  internal::own(owned.grant_type, view.grant_type);
  internal::own(owned.default_return_url, view.default_return_url);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
