// Input and output of Client::delete_payment_instrument.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::delete_payment_instrument. An absent member is not sent.
/// Which payment instrument; all ids have to be those that it was created with.
struct DeletePaymentInstrumentRequest {
  /// The user whose instrument it is.
  std::optional<std::string> user_id{};
  /// The payment manager's ARN.
  ///
  /// Required.
  std::optional<std::string> payment_manager_arn{};
  /// The id of the payment connector, which leads to the provider of the wallet.
  ///
  /// Required.
  std::optional<std::string> payment_connector_id{};
  /// The payment instrument's id.
  ///
  /// Required.
  std::optional<std::string> payment_instrument_id{};

  friend bool operator==(const DeletePaymentInstrumentRequest&, const DeletePaymentInstrumentRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeletePaymentInstrumentRequest& in);

/// Output of Client::delete_payment_instrument; valid as long as its Response.
/// Says that the payment instrument is deleted.
struct DeletePaymentInstrumentView {
  /// The state of the instrument: `DELETED`.
  Open<PaymentInstrumentStatus> status{};
};
const internal::Schema& schema_of(const DeletePaymentInstrumentView*);

}  // namespace outcrop::bedrock_agentcore
