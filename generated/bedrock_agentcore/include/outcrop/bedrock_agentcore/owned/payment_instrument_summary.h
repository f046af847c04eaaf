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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentInstrumentSummary.html
struct PaymentInstrumentSummary {
  std::string payment_instrument_id{};
  std::string payment_manager_arn{};
  std::string payment_connector_id{};
  std::string user_id{};
  std::optional<OwnedOpen<PaymentInstrumentType>> payment_instrument_type{};
  std::optional<OwnedOpen<PaymentInstrumentStatus>> status{};
  Timestamp created_at{};
  Timestamp updated_at{};

  friend bool operator==(const PaymentInstrumentSummary&, const PaymentInstrumentSummary&) = default;
};
PaymentInstrumentSummary to_owned(const PaymentInstrumentSummaryView& view);
void write_json(internal::JsonWriter& writer, const PaymentInstrumentSummary& in);

}  // namespace outcrop::bedrock_agentcore
