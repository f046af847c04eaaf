// Input and output of Client::update_payment_credential_provider.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/payment_provider_configuration_input.h"
#include "outcrop/bedrock_agentcore_control/views/payment_provider_configuration_output.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_payment_credential_provider. An absent member is not sent.
/// Which credential provider, and its keys from now on.
struct UpdatePaymentCredentialProviderRequest {
  /// The credential provider's name, which identifies it in the account and region.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// The payment provider that the keys are for.
  ///
  /// Required.
  std::optional<OwnedOpen<PaymentCredentialProviderVendorType>> credential_provider_vendor{};
  /// The keys; the member that fits `credentialProviderVendor` is set.
  ///
  /// Required.
  Box<PaymentProviderConfigurationInput> provider_configuration_input{};

  friend bool operator==(const UpdatePaymentCredentialProviderRequest&,
                         const UpdatePaymentCredentialProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdatePaymentCredentialProviderRequest& in);

/// Output of Client::update_payment_credential_provider; valid as long as its Response.
/// The credential provider as it is now.
struct UpdatePaymentCredentialProviderView {
  /// The credential provider's name, which identifies it in the account and region.
  std::string_view name{};
  /// The payment provider that the keys are for.
  Open<PaymentCredentialProviderVendorType> credential_provider_vendor{};
  /// The credential provider's ARN.
  std::string_view credential_provider_arn{};
  /// Where the keys are kept.
  PaymentProviderConfigurationOutputView provider_configuration_output{};
  /// When it was created.
  Timestamp created_time{};
  /// When it changed last.
  Timestamp last_updated_time{};
};
const internal::Schema& schema_of(const UpdatePaymentCredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
