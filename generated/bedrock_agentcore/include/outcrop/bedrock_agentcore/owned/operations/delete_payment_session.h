// DeletePaymentSession: the output of Client::delete_payment_session, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

struct DeletePaymentSessionView;

/// Says that the payment session is deleted.
struct DeletePaymentSession {
  /// The state of the session: `DELETED`.
  std::optional<OwnedOpen<PaymentSessionStatus>> status{};

  friend bool operator==(const DeletePaymentSession&, const DeletePaymentSession&) = default;
};
DeletePaymentSession to_owned(const DeletePaymentSessionView& view);
void write_json(internal::JsonWriter& writer, const DeletePaymentSession& in);

}  // namespace outcrop::bedrock_agentcore
