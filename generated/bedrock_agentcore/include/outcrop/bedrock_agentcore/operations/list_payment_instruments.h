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
/// Whose payment instruments are listed.
struct ListPaymentInstrumentsRequest {
  /// The user whose money it is, by the caller's own id for them.
  std::optional<std::string> user_id{};
  /// The agent that the call is made for, by the name that traces and logs should show.
  std::optional<std::string> agent_name{};
  /// The payment manager's ARN.
  ///
  /// Required.
  std::optional<std::string> payment_manager_arn{};
  /// Lists only instruments of this connector. Absent: of all.
  std::optional<std::string> payment_connector_id{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};

  friend bool operator==(const ListPaymentInstrumentsRequest&, const ListPaymentInstrumentsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListPaymentInstrumentsRequest& in);

/// Output of Client::list_payment_instruments; valid as long as its Response.
/// One page of payment instruments.
struct ListPaymentInstrumentsView {
  /// The payment instruments on this page.
  std::span<const PaymentInstrumentSummaryView> payment_instruments{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListPaymentInstrumentsView*);

}  // namespace outcrop::bedrock_agentcore
