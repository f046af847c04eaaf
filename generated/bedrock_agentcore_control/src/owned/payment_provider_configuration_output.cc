// Makes PaymentProviderConfigurationOutput and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/payment_provider_configuration_output.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/payment_provider_configuration_output.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CoinbaseCdpConfigurationOutput to_owned(const CoinbaseCdpConfigurationOutputView& view) {
  CoinbaseCdpConfigurationOutput owned;
  internal::own(owned.api_key_id, view.api_key_id);
  internal::own(owned.api_key_secret_arn, view.api_key_secret_arn);
  internal::own(owned.api_key_secret_json_key, view.api_key_secret_json_key);
  internal::own(owned.api_key_secret_source, view.api_key_secret_source);
  internal::own(owned.wallet_secret_arn, view.wallet_secret_arn);
  internal::own(owned.wallet_secret_json_key, view.wallet_secret_json_key);
  internal::own(owned.wallet_secret_source, view.wallet_secret_source);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CoinbaseCdpConfigurationOutput& in) {
  writer.begin_object();
  writer.member("apiKeyId", in.api_key_id);
  writer.member("apiKeySecretArn", in.api_key_secret_arn);
  writer.member("apiKeySecretJsonKey", in.api_key_secret_json_key);
  writer.member("apiKeySecretSource", in.api_key_secret_source);
  writer.member("walletSecretArn", in.wallet_secret_arn);
  writer.member("walletSecretJsonKey", in.wallet_secret_json_key);
  writer.member("walletSecretSource", in.wallet_secret_source);
  writer.end_object();
}

StripePrivyConfigurationOutput to_owned(const StripePrivyConfigurationOutputView& view) {
  StripePrivyConfigurationOutput owned;
  internal::own(owned.app_id, view.app_id);
  internal::own(owned.app_secret_arn, view.app_secret_arn);
  internal::own(owned.app_secret_json_key, view.app_secret_json_key);
  internal::own(owned.app_secret_source, view.app_secret_source);
  internal::own(owned.authorization_private_key_arn, view.authorization_private_key_arn);
  internal::own(owned.authorization_private_key_json_key, view.authorization_private_key_json_key);
  internal::own(owned.authorization_private_key_source, view.authorization_private_key_source);
  internal::own(owned.authorization_id, view.authorization_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const StripePrivyConfigurationOutput& in) {
  writer.begin_object();
  writer.member("appId", in.app_id);
  writer.member("appSecretArn", in.app_secret_arn);
  writer.member("appSecretJsonKey", in.app_secret_json_key);
  writer.member("appSecretSource", in.app_secret_source);
  writer.member("authorizationPrivateKeyArn", in.authorization_private_key_arn);
  writer.member("authorizationPrivateKeyJsonKey", in.authorization_private_key_json_key);
  writer.member("authorizationPrivateKeySource", in.authorization_private_key_source);
  writer.member("authorizationId", in.authorization_id);
  writer.end_object();
}

PaymentProviderConfigurationOutput to_owned(const PaymentProviderConfigurationOutputView& view) {
  PaymentProviderConfigurationOutput owned;
  internal::own(owned.coinbase_cdp_configuration, view.coinbase_cdp_configuration);
  internal::own(owned.stripe_privy_configuration, view.stripe_privy_configuration);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PaymentProviderConfigurationOutput& in) {
  writer.exactly_one(
      "PaymentProviderConfigurationOutput",
      in.coinbase_cdp_configuration.has_value() + in.stripe_privy_configuration.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("coinbaseCdpConfiguration", in.coinbase_cdp_configuration);
  writer.member("stripePrivyConfiguration", in.stripe_privy_configuration);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
