// PaymentProviderConfigurationInput and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/secret_reference.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// How the account signs in at the Coinbase Developer Platform.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CoinbaseCdpConfigurationInput.html
struct CoinbaseCdpConfigurationInput {
  /// The id of the API key that Coinbase gave.
  ///
  /// Required.
  std::optional<std::string> api_key_id{};
  /// The secret of the API key; absent where `apiKeySecretSource` is `EXTERNAL`.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> api_key_secret{};
  /// Who keeps the secret of the API key: the service, or the account in a secret of its own.
  std::optional<OwnedOpen<SecretSourceType>> api_key_secret_source{};
  /// The secret in AWS Secrets Manager that holds the secret of the API key; needed where `apiKeySecretSource` is
  /// `EXTERNAL`.
  Box<SecretReference> api_key_secret_config{};
  /// The secret that signs transactions of the wallet; absent where `walletSecretSource` is `EXTERNAL`.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> wallet_secret{};
  /// Who keeps the wallet's secret: the service, or the account in a secret of its own.
  std::optional<OwnedOpen<SecretSourceType>> wallet_secret_source{};
  /// The secret in AWS Secrets Manager that holds the wallet's secret; needed where `walletSecretSource` is
  /// `EXTERNAL`.
  Box<SecretReference> wallet_secret_config{};

  friend bool operator==(const CoinbaseCdpConfigurationInput&, const CoinbaseCdpConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CoinbaseCdpConfigurationInput& in);

/// The keys for Privy.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StripePrivyConfigurationInput.html
struct StripePrivyConfigurationInput {
  /// The id that Privy gave the application.
  ///
  /// Required.
  std::optional<std::string> app_id{};
  /// The secret that Privy gave the application; the service keeps it in AWS Secrets Manager.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> app_secret{};
  /// Who keeps the application's secret.
  std::optional<OwnedOpen<SecretSourceType>> app_secret_source{};
  /// The secret in AWS Secrets Manager that holds the application's secret. Needed where `appSecretSource` is
  /// `EXTERNAL`.
  Box<SecretReference> app_secret_config{};
  /// The private half of the authorization key; the service keeps it in AWS Secrets Manager.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> authorization_private_key{};
  /// Who keeps the private half of the authorization key.
  std::optional<OwnedOpen<SecretSourceType>> authorization_private_key_source{};
  /// The secret in AWS Secrets Manager that holds the private half of the authorization key. Needed where
  /// `authorizationPrivateKeySource` is `EXTERNAL`.
  Box<SecretReference> authorization_private_key_config{};
  /// The id of the authorization key at Privy, which approves what wallets do.
  ///
  /// Required.
  std::optional<std::string> authorization_id{};

  friend bool operator==(const StripePrivyConfigurationInput&, const StripePrivyConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const StripePrivyConfigurationInput& in);

/// The keys for a payment provider, by provider.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PaymentProviderConfigurationInput.html
struct PaymentProviderConfigurationInput {
  /// The keys for the Coinbase Developer Platform.
  Box<CoinbaseCdpConfigurationInput> coinbase_cdp_configuration{};
  /// The keys for Privy.
  Box<StripePrivyConfigurationInput> stripe_privy_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PaymentProviderConfigurationInput&, const PaymentProviderConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const PaymentProviderConfigurationInput& in);

}  // namespace outcrop::bedrock_agentcore_control
