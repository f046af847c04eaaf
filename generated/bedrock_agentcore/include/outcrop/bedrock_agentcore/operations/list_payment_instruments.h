// Input and output of Client::list_payment_instruments.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/payment_instrument_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::list_payment_instruments. An absent member is not sent.
struct ListPaymentInstrumentsRequest {
  std::optional<std::string> user_id{};
  std::optional<std::string> agent_name{};
  /// Required.
  std::optional<std::string> payment_manager_arn{};
  std::optional<std::string> payment_connector_id{};
  std::optional<std::string> next_token{};
  std::optional<std::int32_t> max_results{};

  friend bool operator==(const ListPaymentInstrumentsRequest&, const ListPaymentInstrumentsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListPaymentInstrumentsRequest& in);

/// Output of Client::list_payment_instruments; valid as long as its Response.
struct ListPaymentInstrumentsView {
  std::span<const PaymentInstrumentSummaryView> payment_instruments{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListPaymentInstrumentsView*);

}  // namespace outcrop::bedrock_agentcore
