// PaymentSessionSummary.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct PaymentSessionSummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentSessionSummary.html
struct PaymentSessionSummary {
  std::string payment_session_id{};
  std::string payment_manager_arn{};
  std::string user_id{};
  std::int32_t expiry_time_in_minutes{};
  Timestamp created_at{};
  Timestamp updated_at{};

  friend bool operator==(const PaymentSessionSummary&, const PaymentSessionSummary&) = default;
};
PaymentSessionSummary to_owned(const PaymentSessionSummaryView& view);
void write_json(internal::JsonWriter& writer, const PaymentSessionSummary& in);

}  // namespace outcrop::bedrock_agentcore
