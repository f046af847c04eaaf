// PaymentSessionSummaryView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// A payment session as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentSessionSummary.html
struct PaymentSessionSummaryView {
  /// The payment session's id.
  std::string_view payment_session_id{};
  /// The payment manager's ARN.
  std::string_view payment_manager_arn{};
  /// The user whose money it is, by the caller's own id for them.
  std::string_view user_id{};
  /// Minutes after its creation at which the session ends by itself.
  std::int32_t expiry_time_in_minutes{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const PaymentSessionSummaryView*);

}  // namespace outcrop::bedrock_agentcore
