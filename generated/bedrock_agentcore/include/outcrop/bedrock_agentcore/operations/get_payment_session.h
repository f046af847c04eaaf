// Input and output of Client::get_payment_session.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/payment_session.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::get_payment_session. An absent member is not sent.
struct GetPaymentSessionRequest {
  std::optional<std::string> user_id{};
  std::optional<std::string> agent_name{};
  /// Required.
  std::optional<std::string> payment_manager_arn{};
  /// Required.
  std::optional<std::string> payment_session_id{};

  friend bool operator==(const GetPaymentSessionRequest&, const GetPaymentSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPaymentSessionRequest& in);

/// Output of Client::get_payment_session; valid as long as its Response.
struct GetPaymentSessionView {
  PaymentSessionView payment_session{};
};
const internal::Schema& schema_of(const GetPaymentSessionView*);

}  // namespace outcrop::bedrock_agentcore
