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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CoinbaseCdpConfigurationOutput.html
struct CoinbaseCdpConfigurationOutputView {
  std::string_view api_key_id{};
  SecretView api_key_secret_arn{};
  std::optional<std::string_view> api_key_secret_json_key{};
  Open<SecretSourceType> api_key_secret_source{};
  SecretView wallet_secret_arn{};
  std::optional<std::string_view> wallet_secret_json_key{};
  Open<SecretSourceType> wallet_secret_source{};
};
const internal::Schema& schema_of(const CoinbaseCdpConfigurationOutputView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StripePrivyConfigurationOutput.html
struct StripePrivyConfigurationOutputView {
  std::string_view app_id{};
  SecretView app_secret_arn{};
  std::optional<std::string_view> app_secret_json_key{};
  Open<SecretSourceType> app_secret_source{};
  SecretView authorization_private_key_arn{};
  std::optional<std::string_view> authorization_private_key_json_key{};
  Open<SecretSourceType> authorization_private_key_source{};
  std::string_view authorization_id{};
};
const internal::Schema& schema_of(const StripePrivyConfigurationOutputView*);

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
  OptionalRef<CoinbaseCdpConfigurationOutputView> coinbase_cdp_configuration{};
  OptionalRef<StripePrivyConfigurationOutputView> stripe_privy_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PaymentProviderConfigurationOutputView*);

}  // namespace outcrop::bedrock_agentcore_control
