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
struct UpdatePaymentCredentialProviderRequest {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<OwnedOpen<PaymentCredentialProviderVendorType>> credential_provider_vendor{};
  /// Required.
  Box<PaymentProviderConfigurationInput> provider_configuration_input{};

  friend bool operator==(const UpdatePaymentCredentialProviderRequest&,
                         const UpdatePaymentCredentialProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdatePaymentCredentialProviderRequest& in);

/// Output of Client::update_payment_credential_provider; valid as long as its Response.
struct UpdatePaymentCredentialProviderView {
  std::string_view name{};
  Open<PaymentCredentialProviderVendorType> credential_provider_vendor{};
  std::string_view credential_provider_arn{};
  PaymentProviderConfigurationOutputView provider_configuration_output{};
  Timestamp created_time{};
  Timestamp last_updated_time{};
};
const internal::Schema& schema_of(const UpdatePaymentCredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
