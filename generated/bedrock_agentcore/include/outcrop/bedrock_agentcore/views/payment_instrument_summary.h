// PaymentInstrumentSummaryView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentInstrumentSummary.html
struct PaymentInstrumentSummaryView {
  std::string_view payment_instrument_id{};
  std::string_view payment_manager_arn{};
  std::string_view payment_connector_id{};
  std::string_view user_id{};
  Open<PaymentInstrumentType> payment_instrument_type{};
  Open<PaymentInstrumentStatus> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const PaymentInstrumentSummaryView*);

}  // namespace outcrop::bedrock_agentcore
