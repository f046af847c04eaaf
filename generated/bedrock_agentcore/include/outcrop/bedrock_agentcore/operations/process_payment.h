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
struct ProcessPaymentRequest {
  std::optional<std::string> user_id{};
  std::optional<std::string> agent_name{};
  /// Required.
  std::optional<std::string> payment_manager_arn{};
  /// Required.
  std::optional<std::string> payment_session_id{};
  /// Required.
  std::optional<std::string> payment_instrument_id{};
  /// Required.
  std::optional<OwnedOpen<PaymentType>> payment_type{};
  /// Required.
  Box<PaymentInput> payment_input{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const ProcessPaymentRequest&, const ProcessPaymentRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ProcessPaymentRequest& in);

/// Output of Client::process_payment; valid as long as its Response.
struct ProcessPaymentView {
  std::string_view process_payment_id{};
  std::string_view payment_manager_arn{};
  std::string_view payment_session_id{};
  std::string_view payment_instrument_id{};
  Open<PaymentType> payment_type{};
  Open<PaymentStatus> status{};
  PaymentOutputView payment_output{};
  Timestamp created_at{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const ProcessPaymentView*);

}  // namespace outcrop::bedrock_agentcore
