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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AvailableLimits.html
struct AvailableLimits {
  Box<Amount> available_spend_amount{};
  std::optional<Timestamp> updated_at{};

  friend bool operator==(const AvailableLimits&, const AvailableLimits&) = default;
};
AvailableLimits to_owned(const AvailableLimitsView& view);
void write_json(internal::JsonWriter& writer, const AvailableLimits& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentSession.html
struct PaymentSession {
  std::string payment_session_id{};
  std::string payment_manager_arn{};
  std::optional<SessionLimits> limits{};
  std::string user_id{};
  std::int32_t expiry_time_in_minutes{};
  Timestamp created_at{};
  std::optional<AvailableLimits> available_limits{};
  Timestamp updated_at{};

  friend bool operator==(const PaymentSession&, const PaymentSession&) = default;
};
PaymentSession to_owned(const PaymentSessionView& view);
void write_json(internal::JsonWriter& writer, const PaymentSession& in);

}  // namespace outcrop::bedrock_agentcore
