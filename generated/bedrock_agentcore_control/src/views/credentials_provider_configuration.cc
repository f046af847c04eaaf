// Decode tables of CredentialsProviderConfigurationView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/credentials_provider_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field payment_credential_provider_configuration_fields[] = {
    {"credentialProviderArn", &internal::string_type,
     offsetof(PaymentCredentialProviderConfigurationView, credential_provider_arn), internal::Slot::plain},
};

constexpr internal::Field credentials_provider_configuration_fields[] = {
    {"coinbaseCDP", &schemas::payment_credential_provider_configuration_type,
     offsetof(CredentialsProviderConfigurationView, coinbase_cdp), internal::Slot::reference},
    {"stripePrivy", &schemas::payment_credential_provider_configuration_type,
     offsetof(CredentialsProviderConfigurationView, stripe_privy), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema payment_credential_provider_configuration_schema =
    internal::structure_schema<PaymentCredentialProviderConfigurationView>(
        "PaymentCredentialProviderConfiguration", payment_credential_provider_configuration_fields);
constinit const internal::Type payment_credential_provider_configuration_type =
    internal::structure_type<PaymentCredentialProviderConfigurationView>(
        payment_credential_provider_configuration_schema);

constinit const internal::Schema credentials_provider_configuration_schema =
    internal::union_schema<CredentialsProviderConfigurationView>("CredentialsProviderConfiguration",
                                                                 credentials_provider_configuration_fields);
constinit const internal::Type credentials_provider_configuration_type =
    internal::union_type<CredentialsProviderConfigurationView>(credentials_provider_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PaymentCredentialProviderConfigurationView*) {
  return schemas::payment_credential_provider_configuration_schema;
}
const internal::Schema& schema_of(const CredentialsProviderConfigurationView*) {
  return schemas::credentials_provider_configuration_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
