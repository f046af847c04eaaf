// Tables of the shapes in outcrop/bedrock_agentcore_control/types/credentials_provider_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/credentials_provider_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const CredentialsProviderConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CredentialsProviderConfiguration::coinbase_cdp>("coinbaseCDP"),
      cli::field<&CredentialsProviderConfiguration::stripe_privy>("stripePrivy"),
  };
  static constexpr cli::Shape shape{.name = "CredentialsProviderConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const PaymentCredentialProviderConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PaymentCredentialProviderConfiguration::credential_provider_arn>("credentialProviderArn", true),
  };
  static constexpr cli::Shape shape{.name = "PaymentCredentialProviderConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
