// Writes PaymentProviderConfigurationInput and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/payment_provider_configuration_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const CoinbaseCdpConfigurationInput& in) {
  writer.begin_object();
  writer.required("apiKeyId", in.api_key_id);
  writer.sensitive().member("apiKeySecret", in.api_key_secret);
  writer.member("apiKeySecretSource", in.api_key_secret_source);
  writer.member("apiKeySecretConfig", in.api_key_secret_config);
  writer.sensitive().member("walletSecret", in.wallet_secret);
  writer.member("walletSecretSource", in.wallet_secret_source);
  writer.member("walletSecretConfig", in.wallet_secret_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const StripePrivyConfigurationInput& in) {
  writer.begin_object();
  writer.required("appId", in.app_id);
  writer.sensitive().member("appSecret", in.app_secret);
  writer.member("appSecretSource", in.app_secret_source);
  writer.member("appSecretConfig", in.app_secret_config);
  writer.sensitive().member("authorizationPrivateKey", in.authorization_private_key);
  writer.member("authorizationPrivateKeySource", in.authorization_private_key_source);
  writer.member("authorizationPrivateKeyConfig", in.authorization_private_key_config);
  writer.required("authorizationId", in.authorization_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PaymentProviderConfigurationInput& in) {
  writer.exactly_one(
      "PaymentProviderConfigurationInput",
      in.coinbase_cdp_configuration.has_value() + in.stripe_privy_configuration.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("coinbaseCdpConfiguration", in.coinbase_cdp_configuration);
  writer.member("stripePrivyConfiguration", in.stripe_privy_configuration);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
