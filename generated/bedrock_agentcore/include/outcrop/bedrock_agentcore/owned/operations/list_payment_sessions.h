// ListPaymentSessions: the output of Client::list_payment_sessions, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/owned/payment_session_summary.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct ListPaymentSessionsView;

/// One page of payment sessions.
struct ListPaymentSessions {
  /// The payment sessions on this page.
  std::optional<std::vector<PaymentSessionSummary>> payment_sessions{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListPaymentSessions&, const ListPaymentSessions&) = default;
};
ListPaymentSessions to_owned(const ListPaymentSessionsView& view);
void write_json(internal::JsonWriter& writer, const ListPaymentSessions& in);

}  // namespace outcrop::bedrock_agentcore
