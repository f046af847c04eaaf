// CredentialsProviderConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// What keeps the keys for a payment provider.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PaymentCredentialProviderConfiguration.html
struct PaymentCredentialProviderConfiguration {
  /// The ARN of the payment credential provider.
  ///
  /// Required.
  std::optional<std::string> credential_provider_arn{};

  friend bool operator==(const PaymentCredentialProviderConfiguration&,
                         const PaymentCredentialProviderConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PaymentCredentialProviderConfiguration& in);

/// How a connector signs in at its provider of payments. Set the alternative that fits the connector's type.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CredentialsProviderConfiguration.html
struct CredentialsProviderConfiguration {
  /// Credentials for Coinbase.
  Box<PaymentCredentialProviderConfiguration> coinbase_cdp{};
  /// Credentials for Stripe and Privy.
  Box<PaymentCredentialProviderConfiguration> stripe_privy{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CredentialsProviderConfiguration&, const CredentialsProviderConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CredentialsProviderConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
