// Input and output of Client::get_payment_credential_provider.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/payment_provider_configuration_output.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_payment_credential_provider. An absent member is not sent.
struct GetPaymentCredentialProviderRequest {
  /// Required.
  std::optional<std::string> name{};

  friend bool operator==(const GetPaymentCredentialProviderRequest&,
                         const GetPaymentCredentialProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPaymentCredentialProviderRequest& in);

/// Output of Client::get_payment_credential_provider; valid as long as its Response.
struct GetPaymentCredentialProviderView {
  std::string_view name{};
  std::string_view credential_provider_arn{};
  Open<PaymentCredentialProviderVendorType> credential_provider_vendor{};
  PaymentProviderConfigurationOutputView provider_configuration_output{};
  Timestamp created_time{};
  Timestamp last_updated_time{};
  MapView<std::string_view> tags{};
};
const internal::Schema& schema_of(const GetPaymentCredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
