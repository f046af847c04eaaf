// GetPaymentSession: the output of Client::get_payment_session, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore/owned/payment_session.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct GetPaymentSessionView;

/// The payment session that was asked for.
struct GetPaymentSession {
  /// The session, with its limits.
  PaymentSession payment_session{};

  friend bool operator==(const GetPaymentSession&, const GetPaymentSession&) = default;
};
GetPaymentSession to_owned(const GetPaymentSessionView& view);
void write_json(internal::JsonWriter& writer, const GetPaymentSession& in);

}  // namespace outcrop::bedrock_agentcore
