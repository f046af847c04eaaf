// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/synchronization_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/synchronization_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

RegistryRecordIamCredentialProvider to_owned(const RegistryRecordIamCredentialProviderView& view) {
  RegistryRecordIamCredentialProvider owned;
  internal::own(owned.role_arn, view.role_arn);
  internal::own(owned.service, view.service);
  internal::own(owned.region, view.region);
  return owned;
}

RegistryRecordOAuthCredentialProvider to_owned(const RegistryRecordOAuthCredentialProviderView& view) {
  RegistryRecordOAuthCredentialProvider owned;
  internal::own(owned.provider_arn, view.provider_arn);
  internal::own(owned.grant_type, view.grant_type);
  internal::own(owned.scopes, view.scopes);
  internal::own(owned.custom_parameters, view.custom_parameters);
  return owned;
}

RegistryRecordCredentialProviderUnion to_owned(const RegistryRecordCredentialProviderUnionView& view) {
  RegistryRecordCredentialProviderUnion owned;
  internal::own(owned.oauth_credential_provider, view.oauth_credential_provider);
  internal::own(owned.iam_credential_provider, view.iam_credential_provider);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

RegistryRecordCredentialProviderConfiguration to_owned(const RegistryRecordCredentialProviderConfigurationView& view) {
  RegistryRecordCredentialProviderConfiguration owned;
  internal::own(owned.credential_provider_type, view.credential_provider_type);
  internal::own(owned.credential_provider, view.credential_provider);
  return owned;
}

FromUrlSynchronizationConfiguration to_owned(const FromUrlSynchronizationConfigurationView& view) {
  FromUrlSynchronizationConfiguration owned;
  internal::own(owned.url, view.url);
  internal::own(owned.credential_provider_configurations, view.credential_provider_configurations);
  return owned;
}

SynchronizationConfiguration to_owned(const SynchronizationConfigurationView& view) {
  SynchronizationConfiguration owned;
  internal::own(owned.from_url, view.from_url);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
