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
/// Which payment session is asked for.
struct GetPaymentSessionRequest {
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

  friend bool operator==(const GetPaymentSessionRequest&, const GetPaymentSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPaymentSessionRequest& in);

/// Output of Client::get_payment_session; valid as long as its Response.
/// The payment session that was asked for.
struct GetPaymentSessionView {
  /// The session, with its limits.
  PaymentSessionView payment_session{};
};
const internal::Schema& schema_of(const GetPaymentSessionView*);

}  // namespace outcrop::bedrock_agentcore
