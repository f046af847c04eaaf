// Input and output of Client::list_payment_credential_providers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/payment_credential_provider_item.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_payment_credential_providers. An absent member is not sent.
struct ListPaymentCredentialProvidersRequest {
  std::optional<std::string> next_token{};
  std::optional<std::int32_t> max_results{};

  friend bool operator==(const ListPaymentCredentialProvidersRequest&,
                         const ListPaymentCredentialProvidersRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListPaymentCredentialProvidersRequest& in);

/// Output of Client::list_payment_credential_providers; valid as long as its Response.
struct ListPaymentCredentialProvidersView {
  std::span<const PaymentCredentialProviderItemView> credential_providers{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListPaymentCredentialProvidersView*);

}  // namespace outcrop::bedrock_agentcore_control
