// PaymentInstrumentSummary.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct PaymentInstrumentSummaryView;

/// A payment instrument as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentInstrumentSummary.html
struct PaymentInstrumentSummary {
  /// The payment instrument's id.
  std::string payment_instrument_id{};
  /// The payment manager's ARN.
  std::string payment_manager_arn{};
  /// The id of the payment connector, which leads to the provider of the wallet.
  std::string payment_connector_id{};
  /// The user whose money it is, by the caller's own id for them.
  std::string user_id{};
  /// The kind of payment instrument.
  std::optional<OwnedOpen<PaymentInstrumentType>> payment_instrument_type{};
  /// The state of the payment instrument.
  std::optional<OwnedOpen<PaymentInstrumentStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const PaymentInstrumentSummary&, const PaymentInstrumentSummary&) = default;
};
PaymentInstrumentSummary to_owned(const PaymentInstrumentSummaryView& view);
void write_json(internal::JsonWriter& writer, const PaymentInstrumentSummary& in);

}  // namespace outcrop::bedrock_agentcore
