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

struct GetPaymentCredentialProvider {
  std::string name{};
  std::string credential_provider_arn{};
  std::optional<OwnedOpen<PaymentCredentialProviderVendorType>> credential_provider_vendor{};
  PaymentProviderConfigurationOutput provider_configuration_output{};
  Timestamp created_time{};
  Timestamp last_updated_time{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const GetPaymentCredentialProvider&, const GetPaymentCredentialProvider&) = default;
};
GetPaymentCredentialProvider to_owned(const GetPaymentCredentialProviderView& view);
void write_json(internal::JsonWriter& writer, const GetPaymentCredentialProvider& in);

}  // namespace outcrop::bedrock_agentcore_control
