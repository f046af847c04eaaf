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

struct ProcessPayment {
  std::string process_payment_id{};
  std::string payment_manager_arn{};
  std::string payment_session_id{};
  std::string payment_instrument_id{};
  std::optional<OwnedOpen<PaymentType>> payment_type{};
  std::optional<OwnedOpen<PaymentStatus>> status{};
  PaymentOutput payment_output{};
  Timestamp created_at{};
  Timestamp updated_at{};

  friend bool operator==(const ProcessPayment&, const ProcessPayment&) = default;
};
ProcessPayment to_owned(const ProcessPaymentView& view);
void write_json(internal::JsonWriter& writer, const ProcessPayment& in);

}  // namespace outcrop::bedrock_agentcore
