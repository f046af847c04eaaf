// PaymentSessionView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// An amount of money.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Amount.html
struct AmountView {
  /// The amount as a decimal number in text, such as 1.50.
  std::string_view value{};
  /// The currency of the amount.
  Open<Currency> currency{};
};
const internal::Schema& schema_of(const AmountView*);

/// What a payment session may still spend.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AvailableLimits.html
struct AvailableLimitsView {
  /// The amount that is left.
  OptionalRef<AmountView> available_spend_amount{};
  /// When the amount changed last.
  std::optional<Timestamp> updated_at{};
};
const internal::Schema& schema_of(const AvailableLimitsView*);

/// What a payment session may spend.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionLimits.html
struct SessionLimitsView {
  /// The amount that all payments together may reach.
  AmountView max_spend_amount{};
};
const internal::Schema& schema_of(const SessionLimitsView*);

/// A time in which an agent may pay for a user, up to a limit.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentSession.html
struct PaymentSessionView {
  /// The payment session's id.
  std::string_view payment_session_id{};
  /// The payment manager's ARN.
  std::string_view payment_manager_arn{};
  /// What the session may spend; absent where there is no limit.
  OptionalRef<SessionLimitsView> limits{};
  /// The user whose money it is, by the caller's own id for them.
  std::string_view user_id{};
  /// Minutes after its creation at which the session ends by itself.
  std::int32_t expiry_time_in_minutes{};
  /// When it was created.
  Timestamp created_at{};
  /// What the session may still spend; absent where there is no limit.
  OptionalRef<AvailableLimitsView> available_limits{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const PaymentSessionView*);

}  // namespace outcrop::bedrock_agentcore
