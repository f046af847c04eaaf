// PaymentInstrument.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/payment_instrument_details.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct PaymentInstrumentView;

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_PaymentInstrument.html
struct PaymentInstrument {
  std::string payment_instrument_id{};
  std::string payment_manager_arn{};
  std::string payment_connector_id{};
  std::string user_id{};
  std::optional<OwnedOpen<PaymentInstrumentType>> payment_instrument_type{};
  PaymentInstrumentDetails payment_instrument_details{};
  Timestamp created_at{};
  std::optional<OwnedOpen<PaymentInstrumentStatus>> status{};
  Timestamp updated_at{};

  friend bool operator==(const PaymentInstrument&, const PaymentInstrument&) = default;
};
PaymentInstrument to_owned(const PaymentInstrumentView& view);
void write_json(internal::JsonWriter& writer, const PaymentInstrument& in);

}  // namespace outcrop::bedrock_agentcore
