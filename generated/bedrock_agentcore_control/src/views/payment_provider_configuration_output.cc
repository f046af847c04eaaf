// Decode tables of PaymentProviderConfigurationOutputView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/payment_provider_configuration_output.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field coinbase_cdp_configuration_output_fields[] = {
    {"apiKeyId", &internal::string_type, offsetof(CoinbaseCdpConfigurationOutputView, api_key_id),
     internal::Slot::plain},
    {"apiKeySecretArn", &schemas::secret_type, offsetof(CoinbaseCdpConfigurationOutputView, api_key_secret_arn),
     internal::Slot::plain},
    {"apiKeySecretJsonKey", &internal::string_type,
     offsetof(CoinbaseCdpConfigurationOutputView, api_key_secret_json_key), internal::Slot::optional},
    {"apiKeySecretSource", &schemas::secret_source_type_type,
     offsetof(CoinbaseCdpConfigurationOutputView, api_key_secret_source), internal::Slot::plain},
    {"walletSecretArn", &schemas::secret_type, offsetof(CoinbaseCdpConfigurationOutputView, wallet_secret_arn),
     internal::Slot::plain},
    {"walletSecretJsonKey", &internal::string_type,
     offsetof(CoinbaseCdpConfigurationOutputView, wallet_secret_json_key), internal::Slot::optional},
    {"walletSecretSource", &schemas::secret_source_type_type,
     offsetof(CoinbaseCdpConfigurationOutputView, wallet_secret_source), internal::Slot::plain},
};

constexpr internal::Field stripe_privy_configuration_output_fields[] = {
    {"appId", &internal::string_type, offsetof(StripePrivyConfigurationOutputView, app_id), internal::Slot::plain},
    {"appSecretArn", &schemas::secret_type, offsetof(StripePrivyConfigurationOutputView, app_secret_arn),
     internal::Slot::plain},
    {"appSecretJsonKey", &internal::string_type, offsetof(StripePrivyConfigurationOutputView, app_secret_json_key),
     internal::Slot::optional},
    {"appSecretSource", &schemas::secret_source_type_type,
     offsetof(StripePrivyConfigurationOutputView, app_secret_source), internal::Slot::plain},
    {"authorizationPrivateKeyArn", &schemas::secret_type,
     offsetof(StripePrivyConfigurationOutputView, authorization_private_key_arn), internal::Slot::plain},
    {"authorizationPrivateKeyJsonKey", &internal::string_type,
     offsetof(StripePrivyConfigurationOutputView, authorization_private_key_json_key), internal::Slot::optional},
    {"authorizationPrivateKeySource", &schemas::secret_source_type_type,
     offsetof(StripePrivyConfigurationOutputView, authorization_private_key_source), internal::Slot::plain},
    {"authorizationId", &internal::string_type, offsetof(StripePrivyConfigurationOutputView, authorization_id),
     internal::Slot::plain},
};

constexpr internal::Field payment_provider_configuration_output_fields[] = {
    {"coinbaseCdpConfiguration", &schemas::coinbase_cdp_configuration_output_type,
     offsetof(PaymentProviderConfigurationOutputView, coinbase_cdp_configuration), internal::Slot::reference},
    {"stripePrivyConfiguration", &schemas::stripe_privy_configuration_output_type,
     offsetof(PaymentProviderConfigurationOutputView, stripe_privy_configuration), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema coinbase_cdp_configuration_output_schema =
    internal::structure_schema<CoinbaseCdpConfigurationOutputView>("CoinbaseCdpConfigurationOutput",
                                                                   coinbase_cdp_configuration_output_fields);
constinit const internal::Type coinbase_cdp_configuration_output_type =
    internal::structure_type<CoinbaseCdpConfigurationOutputView>(coinbase_cdp_configuration_output_schema);

constinit const internal::Schema stripe_privy_configuration_output_schema =
    internal::structure_schema<StripePrivyConfigurationOutputView>("StripePrivyConfigurationOutput",
                                                                   stripe_privy_configuration_output_fields);
constinit const internal::Type stripe_privy_configuration_output_type =
    internal::structure_type<StripePrivyConfigurationOutputView>(stripe_privy_configuration_output_schema);

constinit const internal::Schema payment_provider_configuration_output_schema =
    internal::union_schema<PaymentProviderConfigurationOutputView>("PaymentProviderConfigurationOutput",
                                                                   payment_provider_configuration_output_fields);
constinit const internal::Type payment_provider_configuration_output_type =
    internal::union_type<PaymentProviderConfigurationOutputView>(payment_provider_configuration_output_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CoinbaseCdpConfigurationOutputView*) {
  return schemas::coinbase_cdp_configuration_output_schema;
}
const internal::Schema& schema_of(const StripePrivyConfigurationOutputView*) {
  return schemas::stripe_privy_configuration_output_schema;
}
const internal::Schema& schema_of(const PaymentProviderConfigurationOutputView*) {
  return schemas::payment_provider_configuration_output_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
