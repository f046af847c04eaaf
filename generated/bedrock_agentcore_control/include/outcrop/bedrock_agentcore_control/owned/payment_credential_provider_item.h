// PaymentCredentialProviderItem.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct PaymentCredentialProviderItemView;

/// A payment credential provider as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PaymentCredentialProviderItem.html
struct PaymentCredentialProviderItem {
  /// The credential provider's name, which identifies it in the account and region.
  std::string name{};
  /// The payment provider that the keys are for.
  std::optional<OwnedOpen<PaymentCredentialProviderVendorType>> credential_provider_vendor{};
  /// The credential provider's ARN.
  std::string credential_provider_arn{};
  /// When it was created.
  Timestamp created_time{};
  /// When it changed last.
  Timestamp last_updated_time{};

  friend bool operator==(const PaymentCredentialProviderItem&, const PaymentCredentialProviderItem&) = default;
};
PaymentCredentialProviderItem to_owned(const PaymentCredentialProviderItemView& view);
void write_json(internal::JsonWriter& writer, const PaymentCredentialProviderItem& in);

}  // namespace outcrop::bedrock_agentcore_control
