// Input and output of Client::create_payment_instrument.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/payment_instrument_details.h"
#include "outcrop/bedrock_agentcore/views/payment_instrument.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::create_payment_instrument. An absent member is not sent.
/// What the new payment instrument is like.
struct CreatePaymentInstrumentRequest {
  /// The user whose money it is, by the caller's own id for them.
  std::optional<std::string> user_id{};
  /// The agent that the call is made for, by the name that traces and logs should show.
  std::optional<std::string> agent_name{};
  /// The payment manager's ARN.
  ///
  /// Required.
  std::optional<std::string> payment_manager_arn{};
  /// The id of the payment connector, which leads to the provider of the wallet.
  ///
  /// Required.
  std::optional<std::string> payment_connector_id{};
  /// The kind of payment instrument.
  ///
  /// Required.
  std::optional<OwnedOpen<PaymentInstrumentType>> payment_instrument_type{};
  /// What the instrument needs, by kind.
  ///
  /// Required.
  Box<PaymentInstrumentDetails> payment_instrument_details{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const CreatePaymentInstrumentRequest&, const CreatePaymentInstrumentRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreatePaymentInstrumentRequest& in);

/// Output of Client::create_payment_instrument; valid as long as its Response.
/// The payment instrument that was created.
struct CreatePaymentInstrumentView {
  /// The instrument, with its id and state.
  PaymentInstrumentView payment_instrument{};
};
const internal::Schema& schema_of(const CreatePaymentInstrumentView*);

}  // namespace outcrop::bedrock_agentcore
