// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/credentials_provider_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/credentials_provider_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

PaymentCredentialProviderConfiguration to_owned(const PaymentCredentialProviderConfigurationView& view) {
  PaymentCredentialProviderConfiguration owned;
  internal::own(owned.credential_provider_arn, view.credential_provider_arn);
  return owned;
}

CredentialsProviderConfiguration to_owned(const CredentialsProviderConfigurationView& view) {
  CredentialsProviderConfiguration owned;
  internal::own(owned.coinbase_cdp, view.coinbase_cdp);
  internal::own(owned.stripe_privy, view.stripe_privy);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
