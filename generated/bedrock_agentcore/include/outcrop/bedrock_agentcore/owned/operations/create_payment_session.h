// CreatePaymentSession: the output of Client::create_payment_session, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore/owned/payment_session.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct CreatePaymentSessionView;

/// The payment session that was opened.
struct CreatePaymentSession {
  /// The session, with its id.
  PaymentSession payment_session{};

  friend bool operator==(const CreatePaymentSession&, const CreatePaymentSession&) = default;
};
CreatePaymentSession to_owned(const CreatePaymentSessionView& view);
void write_json(internal::JsonWriter& writer, const CreatePaymentSession& in);

}  // namespace outcrop::bedrock_agentcore
