// PaymentProviderConfigurationOutput and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/secret.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

struct CoinbaseCdpConfigurationOutputView;
struct StripePrivyConfigurationOutputView;
struct PaymentProviderConfigurationOutputView;

/// How the account signs in at the Coinbase Developer Platform, without the secrets.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CoinbaseCdpConfigurationOutput.html
struct CoinbaseCdpConfigurationOutput {
  /// The id of the API key that Coinbase gave.
  std::string api_key_id{};
  /// The secret in AWS Secrets Manager that holds the secret of the API key.
  Secret api_key_secret_arn{};
  /// The key, in the secret's JSON, under which the secret of the API key stands.
  std::optional<std::string> api_key_secret_json_key{};
  /// Who keeps the secret of the API key: the service, or the account.
  std::optional<OwnedOpen<SecretSourceType>> api_key_secret_source{};
  /// The secret in AWS Secrets Manager that holds the wallet's secret.
  Secret wallet_secret_arn{};
  /// The key, in the secret's JSON, under which the wallet's secret stands.
  std::optional<std::string> wallet_secret_json_key{};
  /// Who keeps the wallet's secret: the service, or the account.
  std::optional<OwnedOpen<SecretSourceType>> wallet_secret_source{};

  friend bool operator==(const CoinbaseCdpConfigurationOutput&, const CoinbaseCdpConfigurationOutput&) = default;
};
CoinbaseCdpConfigurationOutput to_owned(const CoinbaseCdpConfigurationOutputView& view);
void write_json(internal::JsonWriter& writer, const CoinbaseCdpConfigurationOutput& in);

/// Where the keys for Privy are kept; they themselves are not told.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StripePrivyConfigurationOutput.html
struct StripePrivyConfigurationOutput {
  /// The id that Privy gave the application.
  std::string app_id{};
  /// The secret in AWS Secrets Manager that holds the application's secret.
  Secret app_secret_arn{};
  /// The name under which the JSON of that secret holds the application's secret.
  std::optional<std::string> app_secret_json_key{};
  /// Who keeps the application's secret.
  std::optional<OwnedOpen<SecretSourceType>> app_secret_source{};
  /// The secret in AWS Secrets Manager that holds the private half of the authorization key.
  Secret authorization_private_key_arn{};
  /// The name under which the JSON of that secret holds the private half of the authorization key.
  std::optional<std::string> authorization_private_key_json_key{};
  /// Who keeps the private half of the authorization key.
  std::optional<OwnedOpen<SecretSourceType>> authorization_private_key_source{};
  /// The id of the authorization key at Privy, which approves what wallets do.
  std::string authorization_id{};

  friend bool operator==(const StripePrivyConfigurationOutput&, const StripePrivyConfigurationOutput&) = default;
};
StripePrivyConfigurationOutput to_owned(const StripePrivyConfigurationOutputView& view);
void write_json(internal::JsonWriter& writer, const StripePrivyConfigurationOutput& in);

/// Where the keys for a payment provider are kept, by provider; they themselves are not told.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PaymentProviderConfigurationOutput.html
struct PaymentProviderConfigurationOutput {
  /// Where the keys are kept for the Coinbase Developer Platform.
  Box<CoinbaseCdpConfigurationOutput> coinbase_cdp_configuration{};
  /// Where the keys are kept for Privy.
  Box<StripePrivyConfigurationOutput> stripe_privy_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PaymentProviderConfigurationOutput&,
                         const PaymentProviderConfigurationOutput&) = default;
};
PaymentProviderConfigurationOutput to_owned(const PaymentProviderConfigurationOutputView& view);
void write_json(internal::JsonWriter& writer, const PaymentProviderConfigurationOutput& in);

}  // namespace outcrop::bedrock_agentcore_control
