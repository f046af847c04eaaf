// UpdatePaymentCredentialProvider: the output of Client::update_payment_credential_provider, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/payment_provider_configuration_output.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdatePaymentCredentialProviderView;

/// The credential provider as it is now.
struct UpdatePaymentCredentialProvider {
  /// The credential provider's name, which identifies it in the account and region.
  std::string name{};
  /// The payment provider that the keys are for.
  std::optional<OwnedOpen<PaymentCredentialProviderVendorType>> credential_provider_vendor{};
  /// The credential provider's ARN.
  std::string credential_provider_arn{};
  /// Where the keys are kept.
  PaymentProviderConfigurationOutput provider_configuration_output{};
  /// When it was created.
  Timestamp created_time{};
  /// When it changed last.
  Timestamp last_updated_time{};

  friend bool operator==(const UpdatePaymentCredentialProvider&, const UpdatePaymentCredentialProvider&) = default;
};
UpdatePaymentCredentialProvider to_owned(const UpdatePaymentCredentialProviderView& view);
void write_json(internal::JsonWriter& writer, const UpdatePaymentCredentialProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
