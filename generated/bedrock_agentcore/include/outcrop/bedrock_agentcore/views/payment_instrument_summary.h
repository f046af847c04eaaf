// PaymentInstrumentSummaryView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// A payment instrument as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentInstrumentSummary.html
struct PaymentInstrumentSummaryView {
  /// The payment instrument's id.
  std::string_view payment_instrument_id{};
  /// The payment manager's ARN.
  std::string_view payment_manager_arn{};
  /// The id of the payment connector, which leads to the provider of the wallet.
  std::string_view payment_connector_id{};
  /// The user whose money it is, by the caller's own id for them.
  std::string_view user_id{};
  /// The kind of payment instrument.
  Open<PaymentInstrumentType> payment_instrument_type{};
  /// The state of the payment instrument.
  Open<PaymentInstrumentStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const PaymentInstrumentSummaryView*);

}  // namespace outcrop::bedrock_agentcore
