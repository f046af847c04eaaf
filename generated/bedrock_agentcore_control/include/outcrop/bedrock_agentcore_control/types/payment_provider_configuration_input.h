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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CoinbaseCdpConfigurationInput.html
struct CoinbaseCdpConfigurationInput {
  /// Required.
  std::optional<std::string> api_key_id{};
  /// Sensitive: never logged.
  std::optional<std::string> api_key_secret{};
  std::optional<OwnedOpen<SecretSourceType>> api_key_secret_source{};
  Box<SecretReference> api_key_secret_config{};
  /// Sensitive: never logged.
  std::optional<std::string> wallet_secret{};
  std::optional<OwnedOpen<SecretSourceType>> wallet_secret_source{};
  Box<SecretReference> wallet_secret_config{};

  friend bool operator==(const CoinbaseCdpConfigurationInput&, const CoinbaseCdpConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CoinbaseCdpConfigurationInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StripePrivyConfigurationInput.html
struct StripePrivyConfigurationInput {
  /// Required.
  std::optional<std::string> app_id{};
  /// Sensitive: never logged.
  std::optional<std::string> app_secret{};
  std::optional<OwnedOpen<SecretSourceType>> app_secret_source{};
  Box<SecretReference> app_secret_config{};
  /// Sensitive: never logged.
  std::optional<std::string> authorization_private_key{};
  std::optional<OwnedOpen<SecretSourceType>> authorization_private_key_source{};
  Box<SecretReference> authorization_private_key_config{};
  /// Required.
  std::optional<std::string> authorization_id{};

  friend bool operator==(const StripePrivyConfigurationInput&, const StripePrivyConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const StripePrivyConfigurationInput& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PaymentProviderConfigurationInput.html
struct PaymentProviderConfigurationInput {
  Box<CoinbaseCdpConfigurationInput> coinbase_cdp_configuration{};
  Box<StripePrivyConfigurationInput> stripe_privy_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PaymentProviderConfigurationInput&, const PaymentProviderConfigurationInput&) = default;
};
void write_json(internal::JsonWriter& writer, const PaymentProviderConfigurationInput& in);

}  // namespace outcrop::bedrock_agentcore_control
