// PaymentSessionSummaryView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentSessionSummary.html
struct PaymentSessionSummaryView {
  std::string_view payment_session_id{};
  std::string_view payment_manager_arn{};
  std::string_view user_id{};
  std::int32_t expiry_time_in_minutes{};
  Timestamp created_at{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const PaymentSessionSummaryView*);

}  // namespace outcrop::bedrock_agentcore
