// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/credential_provider_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/credential_provider_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GatewayApiKeyCredentialProvider to_owned(const GatewayApiKeyCredentialProviderView& view) {
  GatewayApiKeyCredentialProvider owned;
  internal::own(owned.provider_arn, view.provider_arn);
  internal::own(owned.credential_parameter_name, view.credential_parameter_name);
  internal::own(owned.credential_prefix, view.credential_prefix);
  internal::own(owned.credential_location, view.credential_location);
  return owned;
}

IamCredentialProvider to_owned(const IamCredentialProviderView& view) {
  IamCredentialProvider owned;
  internal::own(owned.service, view.service);
  internal::own(owned.region, view.region);
  return owned;
}

CredentialProvider to_owned(const CredentialProviderView& view) {
  CredentialProvider owned;
  internal::own(owned.oauth_credential_provider, view.oauth_credential_provider);
  internal::own(owned.api_key_credential_provider, view.api_key_credential_provider);
  internal::own(owned.iam_credential_provider, view.iam_credential_provider);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

CredentialProviderConfiguration to_owned(const CredentialProviderConfigurationView& view) {
  CredentialProviderConfiguration owned;
  internal::own(owned.credential_provider_type, view.credential_provider_type);
  internal::own(owned.credential_provider, view.credential_provider);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
