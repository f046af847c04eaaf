// Input and output of Client::get_payment_instrument.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/payment_instrument.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::get_payment_instrument. An absent member is not sent.
/// Which payment instrument is asked for.
struct GetPaymentInstrumentRequest {
  /// The user whose money it is, by the caller's own id for them.
  std::optional<std::string> user_id{};
  /// The agent that the call is made for, by the name that traces and logs should show.
  std::optional<std::string> agent_name{};
  /// The payment manager's ARN.
  ///
  /// Required.
  std::optional<std::string> payment_manager_arn{};
  /// The id of the payment connector, which leads to the provider of the wallet.
  std::optional<std::string> payment_connector_id{};
  /// The payment instrument's id.
  ///
  /// Required.
  std::optional<std::string> payment_instrument_id{};

  friend bool operator==(const GetPaymentInstrumentRequest&, const GetPaymentInstrumentRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPaymentInstrumentRequest& in);

/// Output of Client::get_payment_instrument; valid as long as its Response.
/// The payment instrument that was asked for.
struct GetPaymentInstrumentView {
  /// The instrument, with its details and state.
  PaymentInstrumentView payment_instrument{};
};
const internal::Schema& schema_of(const GetPaymentInstrumentView*);

}  // namespace outcrop::bedrock_agentcore
