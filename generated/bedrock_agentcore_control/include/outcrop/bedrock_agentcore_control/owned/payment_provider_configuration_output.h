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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CoinbaseCdpConfigurationOutput.html
struct CoinbaseCdpConfigurationOutput {
  std::string api_key_id{};
  Secret api_key_secret_arn{};
  std::optional<std::string> api_key_secret_json_key{};
  std::optional<OwnedOpen<SecretSourceType>> api_key_secret_source{};
  Secret wallet_secret_arn{};
  std::optional<std::string> wallet_secret_json_key{};
  std::optional<OwnedOpen<SecretSourceType>> wallet_secret_source{};

  friend bool operator==(const CoinbaseCdpConfigurationOutput&, const CoinbaseCdpConfigurationOutput&) = default;
};
CoinbaseCdpConfigurationOutput to_owned(const CoinbaseCdpConfigurationOutputView& view);
void write_json(internal::JsonWriter& writer, const CoinbaseCdpConfigurationOutput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StripePrivyConfigurationOutput.html
struct StripePrivyConfigurationOutput {
  std::string app_id{};
  Secret app_secret_arn{};
  std::optional<std::string> app_secret_json_key{};
  std::optional<OwnedOpen<SecretSourceType>> app_secret_source{};
  Secret authorization_private_key_arn{};
  std::optional<std::string> authorization_private_key_json_key{};
  std::optional<OwnedOpen<SecretSourceType>> authorization_private_key_source{};
  std::string authorization_id{};

  friend bool operator==(const StripePrivyConfigurationOutput&, const StripePrivyConfigurationOutput&) = default;
};
StripePrivyConfigurationOutput to_owned(const StripePrivyConfigurationOutputView& view);
void write_json(internal::JsonWriter& writer, const StripePrivyConfigurationOutput& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PaymentProviderConfigurationOutput.html
struct PaymentProviderConfigurationOutput {
  Box<CoinbaseCdpConfigurationOutput> coinbase_cdp_configuration{};
  Box<StripePrivyConfigurationOutput> stripe_privy_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PaymentProviderConfigurationOutput&,
                         const PaymentProviderConfigurationOutput&) = default;
};
PaymentProviderConfigurationOutput to_owned(const PaymentProviderConfigurationOutputView& view);
void write_json(internal::JsonWriter& writer, const PaymentProviderConfigurationOutput& in);

}  // namespace outcrop::bedrock_agentcore_control
