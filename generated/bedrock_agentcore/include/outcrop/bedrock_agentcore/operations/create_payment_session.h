// Input and output of Client::create_payment_session.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/session_limits.h"
#include "outcrop/bedrock_agentcore/views/payment_session.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::create_payment_session. An absent member is not sent.
/// For whom, how long and up to which amount the session is.
struct CreatePaymentSessionRequest {
  /// The user whose money it is, by the caller's own id for them.
  std::optional<std::string> user_id{};
  /// The agent that the call is made for, by the name that traces and logs should show.
  std::optional<std::string> agent_name{};
  /// The payment manager's ARN.
  ///
  /// Required.
  std::optional<std::string> payment_manager_arn{};
  /// What the session may spend. Absent: no limit.
  std::optional<SessionLimits> limits{};
  /// Minutes until the session ends by itself.
  ///
  /// Required.
  std::optional<std::int32_t> expiry_time_in_minutes{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const CreatePaymentSessionRequest&, const CreatePaymentSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreatePaymentSessionRequest& in);

/// Output of Client::create_payment_session; valid as long as its Response.
/// The payment session that was opened.
struct CreatePaymentSessionView {
  /// The session, with its id.
  PaymentSessionView payment_session{};
};
const internal::Schema& schema_of(const CreatePaymentSessionView*);

}  // namespace outcrop::bedrock_agentcore
