// GetPaymentCredentialProvider: the output of Client::get_payment_credential_provider, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/payment_provider_configuration_output.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetPaymentCredentialProviderView;

/// The credential provider that was asked for.
struct GetPaymentCredentialProvider {
  /// The credential provider's name.
  std::string name{};
  /// The credential provider's ARN, by which connectors name it.
  std::string credential_provider_arn{};
  /// The provider of payments.
  std::optional<OwnedOpen<PaymentCredentialProviderVendorType>> credential_provider_vendor{};
  /// The credentials as they are kept: where the secrets are, but not the secrets.
  PaymentProviderConfigurationOutput provider_configuration_output{};
  /// When the credential provider was created.
  Timestamp created_time{};
  /// When the credential provider changed last.
  Timestamp last_updated_time{};
  /// The credential provider's tags, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const GetPaymentCredentialProvider&, const GetPaymentCredentialProvider&) = default;
};
GetPaymentCredentialProvider to_owned(const GetPaymentCredentialProviderView& view);
void write_json(internal::JsonWriter& writer, const GetPaymentCredentialProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
