// PaymentCredentialProviderItemView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A payment credential provider as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PaymentCredentialProviderItem.html
struct PaymentCredentialProviderItemView {
  /// The credential provider's name, which identifies it in the account and region.
  std::string_view name{};
  /// The payment provider that the keys are for.
  Open<PaymentCredentialProviderVendorType> credential_provider_vendor{};
  /// The credential provider's ARN.
  std::string_view credential_provider_arn{};
  /// When it was created.
  Timestamp created_time{};
  /// When it changed last.
  Timestamp last_updated_time{};
};
const internal::Schema& schema_of(const PaymentCredentialProviderItemView*);

}  // namespace outcrop::bedrock_agentcore_control
