// Input and output of Client::process_payment.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/payment_input.h"
#include "outcrop/bedrock_agentcore/views/payment_output.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::process_payment. An absent member is not sent.
/// What is paid, in which session and from which instrument.
struct ProcessPaymentRequest {
  /// The user whose money it is, by the caller's own id for them.
  std::optional<std::string> user_id{};
  /// The agent that the call is made for, by the name that traces and logs should show.
  std::optional<std::string> agent_name{};
  /// The payment manager's ARN.
  ///
  /// Required.
  std::optional<std::string> payment_manager_arn{};
  /// The payment session's id.
  ///
  /// Required.
  std::optional<std::string> payment_session_id{};
  /// The payment instrument's id.
  ///
  /// Required.
  std::optional<std::string> payment_instrument_id{};
  /// The protocol that the server asks by.
  ///
  /// Required.
  std::optional<OwnedOpen<PaymentType>> payment_type{};
  /// What the server asks for, of the alternative that fits `paymentType`.
  ///
  /// Required.
  Box<PaymentInput> payment_input{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const ProcessPaymentRequest&, const ProcessPaymentRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ProcessPaymentRequest& in);

/// Output of Client::process_payment; valid as long as its Response.
/// The payment, with the proof for the server.
struct ProcessPaymentView {
  /// The payment's id.
  std::string_view process_payment_id{};
  /// The payment manager's ARN.
  std::string_view payment_manager_arn{};
  /// The payment session's id.
  std::string_view payment_session_id{};
  /// The payment instrument's id.
  std::string_view payment_instrument_id{};
  /// The protocol that the server asks by.
  Open<PaymentType> payment_type{};
  /// The state of the payment.
  Open<PaymentStatus> status{};
  /// What proves the payment to the server.
  PaymentOutputView payment_output{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const ProcessPaymentView*);

}  // namespace outcrop::bedrock_agentcore
