// ProcessPayment: the output of Client::process_payment, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/owned/payment_output.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct ProcessPaymentView;

/// The payment, with the proof for the server.
struct ProcessPayment {
  /// The payment's id.
  std::string process_payment_id{};
  /// The payment manager's ARN.
  std::string payment_manager_arn{};
  /// The payment session's id.
  std::string payment_session_id{};
  /// The payment instrument's id.
  std::string payment_instrument_id{};
  /// The protocol that the server asks by.
  std::optional<OwnedOpen<PaymentType>> payment_type{};
  /// The state of the payment.
  std::optional<OwnedOpen<PaymentStatus>> status{};
  /// What proves the payment to the server.
  PaymentOutput payment_output{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const ProcessPayment&, const ProcessPayment&) = default;
};
ProcessPayment to_owned(const ProcessPaymentView& view);
void write_json(internal::JsonWriter& writer, const ProcessPayment& in);

}  // namespace outcrop::bedrock_agentcore
