// PaymentSession and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/session_limits.h"
#include "outcrop/box.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct AvailableLimitsView;
struct PaymentSessionView;

/// What a payment session may still spend.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AvailableLimits.html
struct AvailableLimits {
  /// The amount that is left.
  Box<Amount> available_spend_amount{};
  /// When the amount changed last.
  std::optional<Timestamp> updated_at{};

  friend bool operator==(const AvailableLimits&, const AvailableLimits&) = default;
};
AvailableLimits to_owned(const AvailableLimitsView& view);
void write_json(internal::JsonWriter& writer, const AvailableLimits& in);

/// A time in which an agent may pay for a user, up to a limit.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentSession.html
struct PaymentSession {
  /// The payment session's id.
  std::string payment_session_id{};
  /// The payment manager's ARN.
  std::string payment_manager_arn{};
  /// What the session may spend; absent where there is no limit.
  std::optional<SessionLimits> limits{};
  /// The user whose money it is, by the caller's own id for them.
  std::string user_id{};
  /// Minutes after its creation at which the session ends by itself.
  std::int32_t expiry_time_in_minutes{};
  /// When it was created.
  Timestamp created_at{};
  /// What the session may still spend; absent where there is no limit.
  std::optional<AvailableLimits> available_limits{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const PaymentSession&, const PaymentSession&) = default;
};
PaymentSession to_owned(const PaymentSessionView& view);
void write_json(internal::JsonWriter& writer, const PaymentSession& in);

}  // namespace outcrop::bedrock_agentcore
