// CredentialsProviderConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// What keeps the keys for a payment provider.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PaymentCredentialProviderConfiguration.html
struct PaymentCredentialProviderConfigurationView {
  /// The ARN of the payment credential provider.
  std::string_view credential_provider_arn{};
};
const internal::Schema& schema_of(const PaymentCredentialProviderConfigurationView*);

/// How a connector signs in at its provider of payments. Set the alternative that fits the connector's type.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CredentialsProviderConfiguration.html
struct CredentialsProviderConfigurationView {
  enum class Member : std::uint16_t {
    none,
    coinbase_cdp,
    stripe_privy,
    unknown,
  };

  Member member{};
  /// Credentials for Coinbase.
  OptionalRef<PaymentCredentialProviderConfigurationView> coinbase_cdp{};
  /// Credentials for Stripe and Privy.
  OptionalRef<PaymentCredentialProviderConfigurationView> stripe_privy{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CredentialsProviderConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
