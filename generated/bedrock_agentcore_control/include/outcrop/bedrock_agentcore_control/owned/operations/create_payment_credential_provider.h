// CreatePaymentCredentialProvider: the output of Client::create_payment_credential_provider, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/payment_provider_configuration_output.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct CreatePaymentCredentialProviderView;

/// The credential provider that was created.
struct CreatePaymentCredentialProvider {
  /// The credential provider's name.
  std::string name{};
  /// The provider of payments.
  std::optional<OwnedOpen<PaymentCredentialProviderVendorType>> credential_provider_vendor{};
  /// The credential provider's ARN, by which connectors name it.
  std::string credential_provider_arn{};
  /// The credentials as they are kept: where the secrets are, but not the secrets.
  PaymentProviderConfigurationOutput provider_configuration_output{};

  friend bool operator==(const CreatePaymentCredentialProvider&, const CreatePaymentCredentialProvider&) = default;
};
CreatePaymentCredentialProvider to_owned(const CreatePaymentCredentialProviderView& view);
void write_json(internal::JsonWriter& writer, const CreatePaymentCredentialProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
