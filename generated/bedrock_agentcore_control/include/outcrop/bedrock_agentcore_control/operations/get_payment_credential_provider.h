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
/// Which credential provider is asked for.
struct GetPaymentCredentialProviderRequest {
  /// The credential provider's name.
  ///
  /// Required.
  std::optional<std::string> name{};

  friend bool operator==(const GetPaymentCredentialProviderRequest&,
                         const GetPaymentCredentialProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPaymentCredentialProviderRequest& in);

/// Output of Client::get_payment_credential_provider; valid as long as its Response.
/// The credential provider that was asked for.
struct GetPaymentCredentialProviderView {
  /// The credential provider's name.
  std::string_view name{};
  /// The credential provider's ARN, by which connectors name it.
  std::string_view credential_provider_arn{};
  /// The provider of payments.
  Open<PaymentCredentialProviderVendorType> credential_provider_vendor{};
  /// The credentials as they are kept: where the secrets are, but not the secrets.
  PaymentProviderConfigurationOutputView provider_configuration_output{};
  /// When the credential provider was created.
  Timestamp created_time{};
  /// When the credential provider changed last.
  Timestamp last_updated_time{};
  /// The credential provider's tags, by key.
  MapView<std::string_view> tags{};
};
const internal::Schema& schema_of(const GetPaymentCredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
