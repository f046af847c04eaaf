// Tables of the shapes in outcrop/bedrock_agentcore_control/types/payment_provider_configuration_input.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/payment_provider_configuration_input.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const CoinbaseCdpConfigurationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CoinbaseCdpConfigurationInput::api_key_id>("apiKeyId", true),
      cli::field<&CoinbaseCdpConfigurationInput::api_key_secret>("apiKeySecret"),
      cli::field<&CoinbaseCdpConfigurationInput::api_key_secret_source>("apiKeySecretSource"),
      cli::field<&CoinbaseCdpConfigurationInput::api_key_secret_config>("apiKeySecretConfig"),
      cli::field<&CoinbaseCdpConfigurationInput::wallet_secret>("walletSecret"),
      cli::field<&CoinbaseCdpConfigurationInput::wallet_secret_source>("walletSecretSource"),
      cli::field<&CoinbaseCdpConfigurationInput::wallet_secret_config>("walletSecretConfig"),
  };
  static constexpr cli::Shape shape{.name = "CoinbaseCdpConfigurationInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PaymentProviderConfigurationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PaymentProviderConfigurationInput::coinbase_cdp_configuration>("coinbaseCdpConfiguration"),
      cli::field<&PaymentProviderConfigurationInput::stripe_privy_configuration>("stripePrivyConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "PaymentProviderConfigurationInput", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const StripePrivyConfigurationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StripePrivyConfigurationInput::app_id>("appId", true),
      cli::field<&StripePrivyConfigurationInput::app_secret>("appSecret"),
      cli::field<&StripePrivyConfigurationInput::app_secret_source>("appSecretSource"),
      cli::field<&StripePrivyConfigurationInput::app_secret_config>("appSecretConfig"),
      cli::field<&StripePrivyConfigurationInput::authorization_private_key>("authorizationPrivateKey"),
      cli::field<&StripePrivyConfigurationInput::authorization_private_key_source>("authorizationPrivateKeySource"),
      cli::field<&StripePrivyConfigurationInput::authorization_private_key_config>("authorizationPrivateKeyConfig"),
      cli::field<&StripePrivyConfigurationInput::authorization_id>("authorizationId", true),
  };
  static constexpr cli::Shape shape{.name = "StripePrivyConfigurationInput", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
