// PaymentSessionSummary.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct PaymentSessionSummaryView;

/// A payment session as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentSessionSummary.html
struct PaymentSessionSummary {
  /// The payment session's id.
  std::string payment_session_id{};
  /// The payment manager's ARN.
  std::string payment_manager_arn{};
  /// The user whose money it is, by the caller's own id for them.
  std::string user_id{};
  /// Minutes after its creation at which the session ends by itself.
  std::int32_t expiry_time_in_minutes{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const PaymentSessionSummary&, const PaymentSessionSummary&) = default;
};
PaymentSessionSummary to_owned(const PaymentSessionSummaryView& view);
void write_json(internal::JsonWriter& writer, const PaymentSessionSummary& in);

}  // namespace outcrop::bedrock_agentcore
