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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Amount.html
struct AmountView {
  std::string_view value{};
  Open<Currency> currency{};
};
const internal::Schema& schema_of(const AmountView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AvailableLimits.html
struct AvailableLimitsView {
  OptionalRef<AmountView> available_spend_amount{};
  std::optional<Timestamp> updated_at{};
};
const internal::Schema& schema_of(const AvailableLimitsView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionLimits.html
struct SessionLimitsView {
  AmountView max_spend_amount{};
};
const internal::Schema& schema_of(const SessionLimitsView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentSession.html
struct PaymentSessionView {
  std::string_view payment_session_id{};
  std::string_view payment_manager_arn{};
  OptionalRef<SessionLimitsView> limits{};
  std::string_view user_id{};
  std::int32_t expiry_time_in_minutes{};
  Timestamp created_at{};
  OptionalRef<AvailableLimitsView> available_limits{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const PaymentSessionView*);

}  // namespace outcrop::bedrock_agentcore
