// PaymentProviderConfigurationOutputView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/secret.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// How the account signs in at the Coinbase Developer Platform, without the secrets.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CoinbaseCdpConfigurationOutput.html
struct CoinbaseCdpConfigurationOutputView {
  /// The id of the API key that Coinbase gave.
  std::string_view api_key_id{};
  /// The secret in AWS Secrets Manager that holds the secret of the API key.
  SecretView api_key_secret_arn{};
  /// The key, in the secret's JSON, under which the secret of the API key stands.
  std::optional<std::string_view> api_key_secret_json_key{};
  /// Who keeps the secret of the API key: the service, or the account.
  Open<SecretSourceType> api_key_secret_source{};
  /// The secret in AWS Secrets Manager that holds the wallet's secret.
  SecretView wallet_secret_arn{};
  /// The key, in the secret's JSON, under which the wallet's secret stands.
  std::optional<std::string_view> wallet_secret_json_key{};
  /// Who keeps the wallet's secret: the service, or the account.
  Open<SecretSourceType> wallet_secret_source{};
};
const internal::Schema& schema_of(const CoinbaseCdpConfigurationOutputView*);

/// Where the keys for Privy are kept; they themselves are not told.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StripePrivyConfigurationOutput.html
struct StripePrivyConfigurationOutputView {
  /// The id that Privy gave the application.
  std::string_view app_id{};
  /// The secret in AWS Secrets Manager that holds the application's secret.
  SecretView app_secret_arn{};
  /// The name under which the JSON of that secret holds the application's secret.
  std::optional<std::string_view> app_secret_json_key{};
  /// Who keeps the application's secret.
  Open<SecretSourceType> app_secret_source{};
  /// The secret in AWS Secrets Manager that holds the private half of the authorization key.
  SecretView authorization_private_key_arn{};
  /// The name under which the JSON of that secret holds the private half of the authorization key.
  std::optional<std::string_view> authorization_private_key_json_key{};
  /// Who keeps the private half of the authorization key.
  Open<SecretSourceType> authorization_private_key_source{};
  /// The id of the authorization key at Privy, which approves what wallets do.
  std::string_view authorization_id{};
};
const internal::Schema& schema_of(const StripePrivyConfigurationOutputView*);

/// Where the keys for a payment provider are kept, by provider; they themselves are not told.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PaymentProviderConfigurationOutput.html
struct PaymentProviderConfigurationOutputView {
  enum class Member : std::uint16_t {
    none,
    coinbase_cdp_configuration,
    stripe_privy_configuration,
    unknown,
  };

  Member member{};
  /// Where the keys are kept for the Coinbase Developer Platform.
  OptionalRef<CoinbaseCdpConfigurationOutputView> coinbase_cdp_configuration{};
  /// Where the keys are kept for Privy.
  OptionalRef<StripePrivyConfigurationOutputView> stripe_privy_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PaymentProviderConfigurationOutputView*);

}  // namespace outcrop::bedrock_agentcore_control
