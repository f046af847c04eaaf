// Input and output of Client::create_payment_credential_provider.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
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

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_payment_credential_provider. An absent member is not sent.
/// The credentials, and for whom they are.
struct CreatePaymentCredentialProviderRequest {
  /// The credential provider's name, which is its own within the account.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// The provider of payments.
  ///
  /// Required.
  std::optional<OwnedOpen<PaymentCredentialProviderVendorType>> credential_provider_vendor{};
  /// The credentials; the alternative that fits `credentialProviderVendor`.
  ///
  /// Required.
  Box<PaymentProviderConfigurationInput> provider_configuration_input{};
  /// Tags for the credential provider, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreatePaymentCredentialProviderRequest&,
                         const CreatePaymentCredentialProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreatePaymentCredentialProviderRequest& in);

/// Output of Client::create_payment_credential_provider; valid as long as its Response.
/// The credential provider that was created.
struct CreatePaymentCredentialProviderView {
  /// The credential provider's name.
  std::string_view name{};
  /// The provider of payments.
  Open<PaymentCredentialProviderVendorType> credential_provider_vendor{};
  /// The credential provider's ARN, by which connectors name it.
  std::string_view credential_provider_arn{};
  /// The credentials as they are kept: where the secrets are, but not the secrets.
  PaymentProviderConfigurationOutputView provider_configuration_output{};
};
const internal::Schema& schema_of(const CreatePaymentCredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control
