// Input and output of Client::list_payment_sessions.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/payment_session_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::list_payment_sessions. An absent member is not sent.
/// Whose payment sessions are listed.
struct ListPaymentSessionsRequest {
  /// The user whose money it is, by the caller's own id for them.
  std::optional<std::string> user_id{};
  /// The agent that the call is made for, by the name that traces and logs should show.
  std::optional<std::string> agent_name{};
  /// The payment manager's ARN.
  ///
  /// Required.
  std::optional<std::string> payment_manager_arn{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};

  friend bool operator==(const ListPaymentSessionsRequest&, const ListPaymentSessionsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListPaymentSessionsRequest& in);

/// Output of Client::list_payment_sessions; valid as long as its Response.
/// One page of payment sessions.
struct ListPaymentSessionsView {
  /// The payment sessions on this page.
  std::span<const PaymentSessionSummaryView> payment_sessions{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListPaymentSessionsView*);

}  // namespace outcrop::bedrock_agentcore
