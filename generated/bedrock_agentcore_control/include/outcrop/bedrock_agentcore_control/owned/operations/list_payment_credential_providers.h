// ListPaymentCredentialProviders: the output of Client::list_payment_credential_providers, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/payment_credential_provider_item.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListPaymentCredentialProvidersView;

/// One page of credential providers.
struct ListPaymentCredentialProviders {
  /// The credential providers of this page.
  std::optional<std::vector<PaymentCredentialProviderItem>> credential_providers{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListPaymentCredentialProviders&, const ListPaymentCredentialProviders&) = default;
};
ListPaymentCredentialProviders to_owned(const ListPaymentCredentialProvidersView& view);
void write_json(internal::JsonWriter& writer, const ListPaymentCredentialProviders& in);

}  // namespace outcrop::bedrock_agentcore_control
