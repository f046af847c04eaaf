// ListPaymentInstruments: the output of Client::list_payment_instruments, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/owned/payment_instrument_summary.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct ListPaymentInstrumentsView;

/// One page of payment instruments.
struct ListPaymentInstruments {
  /// The payment instruments on this page.
  std::optional<std::vector<PaymentInstrumentSummary>> payment_instruments{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListPaymentInstruments&, const ListPaymentInstruments&) = default;
};
ListPaymentInstruments to_owned(const ListPaymentInstrumentsView& view);
void write_json(internal::JsonWriter& writer, const ListPaymentInstruments& in);

}  // namespace outcrop::bedrock_agentcore
