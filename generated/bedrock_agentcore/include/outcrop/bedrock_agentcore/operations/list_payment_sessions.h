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
struct ListPaymentSessionsRequest {
  std::optional<std::string> user_id{};
  std::optional<std::string> agent_name{};
  /// Required.
  std::optional<std::string> payment_manager_arn{};
  std::optional<std::string> next_token{};
  std::optional<std::int32_t> max_results{};

  friend bool operator==(const ListPaymentSessionsRequest&, const ListPaymentSessionsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListPaymentSessionsRequest& in);

/// Output of Client::list_payment_sessions; valid as long as its Response.
struct ListPaymentSessionsView {
  std::span<const PaymentSessionSummaryView> payment_sessions{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListPaymentSessionsView*);

}  // namespace outcrop::bedrock_agentcore
