// DeletePaymentInstrument: the output of Client::delete_payment_instrument, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

struct DeletePaymentInstrumentView;

/// Says that the payment instrument is deleted.
struct DeletePaymentInstrument {
  /// The state of the instrument: `DELETED`.
  std::optional<OwnedOpen<PaymentInstrumentStatus>> status{};

  friend bool operator==(const DeletePaymentInstrument&, const DeletePaymentInstrument&) = default;
};
DeletePaymentInstrument to_owned(const DeletePaymentInstrumentView& view);
void write_json(internal::JsonWriter& writer, const DeletePaymentInstrument& in);

}  // namespace outcrop::bedrock_agentcore
