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
struct CreatePaymentInstrumentRequest {
  std::optional<std::string> user_id{};
  std::optional<std::string> agent_name{};
  /// Required.
  std::optional<std::string> payment_manager_arn{};
  /// Required.
  std::optional<std::string> payment_connector_id{};
  /// Required.
  std::optional<OwnedOpen<PaymentInstrumentType>> payment_instrument_type{};
  /// Required.
  Box<PaymentInstrumentDetails> payment_instrument_details{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const CreatePaymentInstrumentRequest&, const CreatePaymentInstrumentRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreatePaymentInstrumentRequest& in);

/// Output of Client::create_payment_instrument; valid as long as its Response.
struct CreatePaymentInstrumentView {
  PaymentInstrumentView payment_instrument{};
};
const internal::Schema& schema_of(const CreatePaymentInstrumentView*);

}  // namespace outcrop::bedrock_agentcore
